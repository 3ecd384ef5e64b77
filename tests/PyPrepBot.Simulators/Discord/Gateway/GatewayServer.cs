using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.Rest;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>Opens the sockets.</summary>
internal sealed class GatewayServer(Simulation simulation)
{
    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        HandshakeFault? fault;
        lock (simulation.World.Gate)
        {
            fault = simulation.Faults.TakeHandshake();
            var what = $"open {context.Request.Path}{context.Request.QueryString}";
            simulation.Recorder.Add("in", "gateway", what, status: fault?.Status ?? 101, violations: Oddities(context));
        }

        if (fault is not null || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = fault?.Status ?? 400;
            if (fault?.RetryAfter is { } wait)
                context.Response.Headers.RetryAfter = LimitReply.Seconds(wait);
            return;
        }

        // No pings of the server's own: they would be timed by the wall clock.
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        using var connection = new GatewayConnection(simulation, socket, ((RawUpgrade)context.Features.Get<IHttpUpgradeFeature>()!).Stream);
        lock (simulation.World.Gate)
            Open(connection, context.Request.Query["v"].ToString());
        await connection.RunAsync(cancellation);
    }

    private void Open(GatewayConnection connection, string version)
    {
        simulation.Sessions.Add(connection);
        if (version != "10")
            connection.Close(4012, "Invalid API version");
        else if (!simulation.Faults.HelloHeld)
            connection.Send(10, new JsonObject { ["heartbeat_interval"] = Milliseconds(simulation.Options.HeartbeatInterval) });
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;

    private static IEnumerable<string> Oddities(HttpContext context)
    {
        if (!HeaderRules.IsUserAgent(context.Request.Headers.UserAgent.ToString()))
            yield return "the handshake has no User-Agent of a bot";
        if (context.Request.Query["v"] != "10" || context.Request.Query["encoding"] != "json")
            yield return "the gateway was opened without v=10 and encoding=json";
        if (context.Request.Headers.Authorization.Count > 0)
            yield return "an Authorization header on the handshake";
    }
}
