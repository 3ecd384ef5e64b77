using PyPrepBot.Core.Questions;

namespace PyPrepBot.Proving;

/// <summary>What came of one question.</summary>
/// <param name="Agreed">The interpreters that agreed with the answer, oldest first.</param>
/// <param name="Skipped">Why nothing was run; null when something was.</param>
/// <param name="Against">What speaks against the answer, each with the interpreter that says so.</param>
internal sealed record Proof(
    Question Question, IReadOnlyList<Interpreter> Agreed, string? Skipped, IReadOnlyList<string> Against)
{
    /// <summary>What spoke against it when other programs ran beside it, but not when it was run again by itself.</summary>
    public IReadOnlyList<string> Upset { get; init; } = [];

    public bool IsProven => Against.Count == 0 && Skipped is null;
}
