namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A fragment of code or a complexity: tokens on one line. A slip of the keyboard is not forgiven here.</summary>
internal sealed class ExprMatcher : IMatcher
{
    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        if (TokenComparison.SameLine(OneLine(accepted), OneLine(input), key))
            return Likeness.Same;

        return TokenComparison.SameLine(Lenient(accepted), Lenient(input), key) ? Likeness.Alike : Likeness.None;
    }

    public string Describe(string input, TypedKey key) => OneLine(input);

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static string Lenient(string text)
    {
        var line = OneLine(text);
        if (line.EndsWith(';'))
            line = line[..^1].TrimEnd();

        return line is ['o', .. var rest] && rest.TrimStart().StartsWith('(') ? $"O{rest}" : line;
    }
}
