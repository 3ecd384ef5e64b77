namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>What a route wants to see in the Authorization header.</summary>
internal enum RouteAccess
{
    Open,
    BotToken,

    /// <summary>The secret stands in the path; the header stays away.</summary>
    PathToken,
}
