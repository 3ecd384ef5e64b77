using System.Globalization;
using System.Net.Http.Headers;

namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>What the headers of a reply say about limits. https://discord.com/developers/docs/topics/rate-limits</summary>
internal readonly record struct RateHeaders(
    string? Bucket, int? Limit, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, bool IsGlobal, bool IsShared)
{
    private const double LongestSeconds = 24 * 60 * 60;

    /// <summary>Whether there is enough to keep count by.</summary>
    public bool AreCounted => Limit is not null && Remaining is not null && ResetAfter is not null;

    // The typed Retry-After is null for a decimal such as 0.563, so the raw text is read.
    public static RateHeaders Of(HttpResponseHeaders headers, ServerClock clock)
    {
        var raw = headers.NonValidated;
        var scope = Text(raw, "X-RateLimit-Scope");
        return new RateHeaders(
            Text(raw, "X-RateLimit-Bucket"),
            Whole(raw, "X-RateLimit-Limit"),
            Whole(raw, "X-RateLimit-Remaining"),
            Seconds(Number(raw, "X-RateLimit-Reset-After")) ?? Until(Number(raw, "X-RateLimit-Reset"), clock),
            Seconds(Number(raw, "Retry-After")),
            scope == "global" || string.Equals(Text(raw, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase),
            scope == "shared");
    }

    /// <summary>A number of seconds as a time, within bounds that timers can bear.</summary>
    public static TimeSpan? Seconds(double? seconds) =>
        seconds is { } told && !double.IsNaN(told) ? TimeSpan.FromSeconds(Math.Clamp(told, 0, LongestSeconds)) : null;

    private static TimeSpan? Until(double? epoch, ServerClock clock) =>
        epoch is { } told ? Seconds(told - (clock.Now - DateTimeOffset.UnixEpoch).TotalSeconds) : null;

    private static string? Text(HttpHeadersNonValidated raw, string name) =>
        raw.TryGetValues(name, out var values) ? values.ToString() : null;

    private static double? Number(HttpHeadersNonValidated raw, string name) =>
        double.TryParse(Text(raw, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(HttpHeadersNonValidated raw, string name) =>
        int.TryParse(Text(raw, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
