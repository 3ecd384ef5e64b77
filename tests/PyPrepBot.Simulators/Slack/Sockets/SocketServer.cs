using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Slack.Sockets;

/// <summary>Opens the sockets.</summary>
internal sealed class SocketServer(Simulation simulation)
{
    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        if (Refusal(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        if (simulation.Faults.HandshakesStall)
            await Task.Delay(Timeout.InfiniteTimeSpan, simulation.Time, cancellation);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        var stream = (FrameStream)((RawUpgrade)context.Features.Get<IHttpUpgradeFeature>()!).Stream;
        SocketConnection connection;
        lock (simulation.World.Gate)
        {
            connection = new SocketConnection(simulation, socket, stream, simulation.Sockets.NextNumber());
            simulation.Sockets.Add(connection);
        }

        using (connection)
            await connection.RunAsync(cancellation);
    }

    private int? Refusal(HttpContext context)
    {
        lock (simulation.World.Gate)
        {
            List<string> violations = [];
            int? status = context.WebSockets.IsWebSocketRequest ? null : 400;
            // An address is good for one attempt, whatever comes of it.
            if (!simulation.Sockets.TakeTicket(context.Request.Query["ticket"].ToString()))
            {
                violations.Add("a socket with an address that was used before");
                status = 404;
            }

            status = simulation.Faults.TakeHandshake() ?? status;
            if (context.Request.Headers.Authorization.Count > 0)
                violations.Add("a token on the handshake");
            simulation.Recorder.Add("in", "socket", $"open {context.Request.Path}", status: status ?? 101, violations: violations);
            return status;
        }
    }
}
