using System.Net;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Makes the one handler that all calls share.</summary>
internal static class SlackHandler
{
    // A redirect would carry the token to wherever it points.
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}
