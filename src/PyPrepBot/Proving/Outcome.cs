namespace PyPrepBot.Proving;

/// <summary>What became of a program.</summary>
/// <param name="Raised">The type of the exception that ended it; null when it came to its end.</param>
/// <param name="Checks">What each check gave: <c>true</c>, <c>false</c>, or the error it ended with.</param>
/// <param name="Refused">What it tried that a proof may not do.</param>
/// <param name="Trouble">Why there is no outcome; null when there is one.</param>
internal sealed record Outcome(
    string Printed, string? Raised, IReadOnlyList<string> Checks, IReadOnlyList<string> Refused, string? Trouble)
{
    public static Outcome None(string trouble) => new("", null, [], [], trouble);
}
