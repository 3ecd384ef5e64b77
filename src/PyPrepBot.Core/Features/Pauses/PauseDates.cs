using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Pauses;

/// <summary>Reads a day as people write it for a pause.</summary>
internal static class PauseDates
{
    /// <summary>Null for a day that does not exist, and for no day at all.</summary>
    public static DateOnly? Read(string text, DateOnly today) => Bare(text) switch
    {
        "today" => today,
        "tomorrow" => today.AddDays(1),
        var written => ChallengeDate.TryParse(written, out var date) ? date : null,
    };

    // Typed as a line it may be "until 2026-12-24".
    private static string Bare(string text)
    {
        var (first, rest) = Chat.CommandLine.Split(text);
        return first is "until" or "from" && rest.Length > 0 ? rest.ToLowerInvariant() : text.Trim().ToLowerInvariant();
    }
}
