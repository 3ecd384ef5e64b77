using System.Text.RegularExpressions;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Who asks, and with what in hand.</summary>
/// <remarks>https://discord.com/developers/docs/reference#user-agent</remarks>
internal static partial class HeaderRules
{
    public static RestReply? Refusal(RestCall call, Route route)
    {
        if (!IsUserAgent(call.Request.Headers.UserAgent.ToString()))
        {
            call.Violations.Add("the User-Agent is not DiscordBot (url, version)");
            return RestReply.Error(403, 40333, "Internal network error") with { FromDiscord = false };
        }

        var authorization = call.Request.Headers.Authorization.ToString();
        if (route.Access == RouteAccess.PathToken && authorization.Length > 0)
            call.Violations.Add("an Authorization header on a route that carries its token in the path");
        if (route.Access == RouteAccess.BotToken && authorization != $"Bot {call.World.Application.Token}")
        {
            call.Violations.Add("the bot token is missing or wrong");
            return RestReply.Error(401, 0, "401: Unauthorized");
        }

        return call.Request.Unreadable ?? Unfit(call);
    }

    public static bool IsUserAgent(string agent) => Agent().IsMatch(agent);

    private static RestReply? Unfit(RestCall call)
    {
        if (call.Request.Method is "GET" or "DELETE" || call.Request.Body is not null)
            return null;
        call.Violations.Add("a body is missing");
        return RestReply.Error(400, 50109, "The request body contains invalid JSON.");
    }

    [GeneratedRegex(@"^DiscordBot \(https?://[^\s,]+, ?v?\d[^)]*\)")]
    private static partial Regex Agent();
}
