using System.Collections.Frozen;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>The closed lists of words of the schema, and which fields belong to which kind.</summary>
internal static class Vocabulary
{
    public static readonly FrozenDictionary<string, Difficulty> Difficulties = Words<Difficulty>();
    public static readonly FrozenDictionary<string, QuestionKind> Kinds = Words<QuestionKind>();
    public static readonly FrozenDictionary<string, QuestionStatus> Statuses =
        Words(QuestionStatus.Live, QuestionStatus.Draft, QuestionStatus.Retired);
    public static readonly FrozenDictionary<string, string> Builds = Same("default", "free-threaded", "any");
    public static readonly FrozenDictionary<string, string> Needs = Same("threads", "processes", "interpreters");

    /// <summary>Fields that any question may have.</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "id", "topic", "also", "difficulty", "kind", "python", "build", "prompt", "code", "hint", "explain",
        "refs", "verify", "tags", "seed", "author", "since", "status", "replaces",
    ];

    /// <summary>Fields that only some kinds have.</summary>
    public static readonly IReadOnlyList<string> Particular =
        ["choices", "answer", "accept", "ignore_case", "fix", "items", "pairs", "extra", "why", "check"];

    /// <summary>Of the particular fields, those a kind must have.</summary>
    public static IReadOnlyList<string> Required(QuestionKind kind) => kind switch
    {
        QuestionKind.Single or QuestionKind.Multi => ["choices"],
        QuestionKind.Output => ["code", "answer"],
        QuestionKind.Bug => ["code", "choices", "fix"],
        QuestionKind.Order => ["items"],
        QuestionKind.Match => ["pairs"],
        _ => ["answer"],
    };

    /// <summary>Of the particular fields, those a kind may have.</summary>
    public static IReadOnlyList<string> Allowed(QuestionKind kind) => kind switch
    {
        QuestionKind.Single or QuestionKind.Multi => ["choices"],
        QuestionKind.TrueFalse => ["answer", "why", "check"],
        QuestionKind.Output => ["answer", "accept", "why"],
        QuestionKind.Fill => ["answer", "accept", "ignore_case", "why"],
        QuestionKind.Bug => ["choices", "fix"],
        QuestionKind.Order => ["items", "why"],
        _ => ["pairs", "extra", "why"],
    };

    public static string WordFor(QuestionKind kind) => kind.ToString().ToLowerInvariant();

    private static FrozenDictionary<string, T> Words<T>()
        where T : struct, Enum =>
        Words(Enum.GetValues<T>());

    private static FrozenDictionary<string, T> Words<T>(params T[] values)
        where T : struct, Enum =>
        values.ToFrozenDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Same(params string[] words) =>
        words.ToFrozenDictionary(word => word, StringComparer.Ordinal);
}
