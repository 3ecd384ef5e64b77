using System.Net;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Makes the one handler that all calls share.</summary>
internal static class RestHandler
{
    // A redirected POST would arrive as a GET, and a trace header or a cookie is nothing Discord needs to have.
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        EnableMultipleHttp2Connections = true,
        MaxConnectionsPerServer = 256,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        UseCookies = false,
    };
}
