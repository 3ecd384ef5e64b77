using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>The steps of an erasure, each with its scope and the word that confirms it.</summary>
internal static class ErasureVerb
{
    public const string Open = "my-delete";
    public const string Form = "my-delete-form";
    public const string Typed = "word";

    private static readonly IReadOnlyList<string> Words =
        ["otter", "maple", "comet", "violet", "harbor", "walnut", "meadow", "pepper", "ribbon", "lantern", "copper", "puffin"];

    /// <summary>The word of a delivery: it is to be read and typed, and is no secret.</summary>
    public static string WordOf(string delivery) =>
        Words[delivery.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 9973) % Words.Count];

    public static ActionId Opens(string scope, string word) => new(Open, scope, word);

    public static ActionId Submits(string scope, string word) => new(Form, scope, word);

    public static bool IsWord(string word) => Words.Contains(word);
}
