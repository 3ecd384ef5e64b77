namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>The columns of a table of questions; docs/operating.md explains them.</summary>
internal static class SheetColumns
{
    /// <summary>As many options as the schema allows a question to have.</summary>
    public const int Options = 6;

    /// <summary>Fields that are one text.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        "id", "topic", "difficulty", "kind", "status", "replaces", "python", "build", "prompt", "code", "answer", "ignore_case",
        "fix", "why", "check", "explain", "hint", "author", "since",
    ];

    /// <summary>Lists of words without blanks, written with blanks between them.</summary>
    public static readonly IReadOnlyList<string> Words = ["also", "refs", "seed", "tags"];

    /// <summary>Lists of texts, written one a line.</summary>
    public static readonly IReadOnlyList<string> Lines = ["accept", "extra"];

    /// <summary>What stands between two texts of such a list: what a program prints has lines of its own, but no empty ones.</summary>
    public static string Between(string kind, string name) => kind == "output" && name == "accept" ? "\n\n" : "\n";

    /// <summary>The fields under <c>verify</c>; <c>needs</c> is a list of words.</summary>
    public static readonly IReadOnlyList<string> Verify = ["skip", "script", "stdout", "raises", "fixed", "needs"];

    /// <summary>What a table must have; the id may be missing where it is given anew.</summary>
    public static readonly IReadOnlyList<string> Required = ["topic", "difficulty", "kind", "prompt", "explain", "refs", "author", "since"];

    public static readonly IReadOnlyList<string> All =
    [
        "id", "topic", "also", "difficulty", "kind", "status", "replaces", "python", "build", "prompt", "code",
        .. Enumerable.Range(1, Options).SelectMany(number => OfOption(number)),
        "extra", "answer", "accept", "ignore_case", "fix", "why", "check", "explain", "hint", "refs",
        .. Verify.Select(name => $"verify_{name}"), "seed", "tags", "author", "since",
    ];

    /// <summary>The columns of one option: its text, what makes it right, its reason and its proof.</summary>
    public static IReadOnlyList<string> OfOption(int number) => [$"option_{number}", $"key_{number}", $"why_{number}", $"check_{number}"];

    /// <summary>The list of a kind whose items stand in the option columns, and the fields of such an item.</summary>
    public static (string List, string Option, string? Key, bool HasCheck)? OptionsOf(string kind) => kind switch
    {
        "order" => ("items", "text", "mark", false),
        "match" => ("pairs", "left", "right", false),
        "single" or "multi" => ("choices", "", null, true),
        "bug" => ("choices", "", null, false),
        _ => null,
    };
}
