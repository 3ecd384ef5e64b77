using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rest;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>The ways in which one is told to wait.</summary>
internal static class LimitReply
{
    public static RestReply Write(TimeSpan wait, string scope) => new(429, new JsonObject
    {
        ["message"] = "You are being rate limited.", ["retry_after"] = Math.Round(wait.TotalSeconds, 3), ["global"] = scope == "global",
        ["code"] = 0,
    })
    {
        Headers = Headers(wait, scope),
    };

    /// <summary>What stands before Discord answers in its own way: HTML, and no Via.</summary>
    public static RestReply Cloudflare(TimeSpan? wait) => new(429)
    {
        Text = "<!DOCTYPE html><html><head><title>Access denied</title></head><body>error code: 1015</body></html>",
        ContentType = "text/html; charset=UTF-8",
        FromDiscord = false,
        Headers = wait is { } known
            ? new Dictionary<string, string> { ["Retry-After"] = Seconds(known) } : new Dictionary<string, string>(),
    };

    public static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Headers(TimeSpan wait, string scope)
    {
        var headers = new Dictionary<string, string> { ["Retry-After"] = Seconds(wait), ["X-RateLimit-Scope"] = scope };
        if (scope == "global")
            headers["X-RateLimit-Global"] = "true";
        return headers;
    }
}
