namespace PyPrepBot.Core.Groups;

/// <summary>What ids of groups and members have in common: they travel inside button ids, where <c>|</c> separates.</summary>
internal static class PlainId
{
    internal const int MaxLength = 100;

    internal static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && !text.Any(letter => letter == '|' || char.IsControl(letter));

    internal static string Require(string? text) =>
        IsValid(text)
            ? text!
            : throw new ArgumentException($"An id has 1 to {MaxLength} characters, none of them '|' or a control character.", nameof(text));
}
