namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The bare name in an answer such as <c>the-name() method</c>, <c>@name</c> or <c>dunder name</c>.</summary>
internal static class IdentifierName
{
    private const string Dunder = "dunder ";

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "method", "function", "decorator", "keyword", "class", "attribute", "operator", "module", "protocol", "statement", "builtin",
    };

    public static string Read(string cleaned)
    {
        var name = WithoutMarks(WithoutNoun(cleaned));

        return name.StartsWith(Dunder, StringComparison.OrdinalIgnoreCase) ? Spelled(name[Dunder.Length..].Trim()) : name;
    }

    private static string WithoutNoun(string text)
    {
        var blank = text.LastIndexOf(' ');

        return blank > 0 && Nouns.Contains(text[(blank + 1)..]) ? text[..blank].TrimEnd() : text;
    }

    // Where nothing but marks was typed, such as the operator @, they are the name.
    private static string WithoutMarks(string text)
    {
        var name = text.Trim('`', '\'', '"', ' ');
        if (name.StartsWith('@'))
            name = name[1..].TrimStart('`', ' ');
        if (name.EndsWith("()", StringComparison.Ordinal))
            name = name[..^2].TrimEnd('`', ' ');

        return name.Length == 0 ? text : name;
    }

    private static string Spelled(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) ? name : $"__{name.Replace(' ', '_')}__";
}
