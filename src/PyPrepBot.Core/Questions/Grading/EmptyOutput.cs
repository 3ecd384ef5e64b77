namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The words people use for a program that prints nothing. <c>None</c> is not among them: it would be printed.</summary>
internal static class EmptyOutput
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nothing", "empty", "blank", "no output", "empty output", "blank output", "no output at all", "nothing at all",
        "prints nothing", "it prints nothing", "nothing is printed", "nothing printed", "the output is empty", "output is empty",
        "empty string", "empty line", "blank line", "there is no output", "it is empty", "no text", "''", "\"\"",
    };

    public static bool IsMeantBy(string input) =>
        Words.Contains(input.TrimEnd('.', '!')) || (input is ['(' or '[' or '<' or '"' or '\'', _, .., _] && Words.Contains(input[1..^1]));
}
