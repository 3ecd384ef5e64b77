using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>What the schema says of a field wherever a format has to know: its place, and whether it is a bare number or truth.</summary>
internal static class QuestionShape
{
    /// <summary>The order in which a person reads a question.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        "id", "topic", "also", "difficulty", "kind", "status", "replaces", "python", "build", "prompt", "code", "choices", "items",
        "pairs", "extra", "answer", "accept", "ignore_case", "fix", "why", "check", "explain", "hint", "refs", "verify", "seed",
        "tags", "author", "since",
    ];

    public static string KindOf(YamlMap question) => question.Find("kind")?.Value is YamlText kind ? kind.Value : string.Empty;

    /// <summary>True for what is written without quotes: true, false, and the line numbers of <c>bug</c>.</summary>
    public static bool IsBare(string kind, string field) => field switch
    {
        "ignore_case" => true,
        "answer" => kind == "truefalse",
        "right" or "wrong" => kind == "bug",
        _ => false,
    };

    /// <summary>
    /// The text that the reader makes of a field. Under <c>verify</c> the line end of a block counts: it is what a program prints.
    /// </summary>
    public static string Meaning(YamlText text, bool exact) => text.Block && !exact ? text.Value.TrimEnd('\n') : text.Value;

    /// <summary>The fields in the order of <see cref="Order"/>; those that it does not name keep theirs, at the end.</summary>
    public static IEnumerable<YamlField> Sorted(YamlMap question) => question.Fields.OrderBy(field => Place(field.Name));

    private static int Place(string name)
    {
        for (var at = 0; at < Order.Count; at++)
        {
            if (Order[at] == name)
                return at;
        }

        return Order.Count;
    }
}
