using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Suggest;

/// <summary>What a suggestion asks for, and how much of it.</summary>
internal static class SuggestFields
{
    public static TextField Prompt { get; } = new("prompt", "The question", Multiline: true, MaxLength: 2000);

    public static TextField Answer { get; } = new("answer", "The right answer", Multiline: true, MaxLength: 500);

    public static TextField Why { get; } =
        new("why", "Why is it right? (may stay empty)", Multiline: true, Required: false, MaxLength: 1000);

    public static TextField Topic { get; } =
        new("topic", "Its topic (may stay empty)", Required: false, MaxLength: 60, Placeholder: "asyncio");

    /// <summary>The text without blanks around it, cut to its field and never within a pair of surrogates.</summary>
    public static string Fit(string text, int limit)
    {
        var plain = WellFormed.Of(text).Trim();
        if (plain.Length <= limit)
        {
            return plain;
        }

        return char.IsHighSurrogate(plain[limit - 1]) ? plain[..(limit - 1)] : plain[..limit];
    }
}
