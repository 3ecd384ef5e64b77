using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Discord.Gateway;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.Rest;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>The web server around one simulation.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly RestServer _rest;
    private readonly LoadServer _load;
    private readonly GatewayServer _gateway;
    private readonly Simulation _simulation;
    private LoopbackServer? _server;
    private ControlServer? _control;

    private WebHost(Simulation simulation)
    {
        _simulation = simulation;
        _rest = new RestServer(simulation);
        _load = new LoadServer(simulation.Load, RestServer.Base);
        _gateway = new GatewayServer(simulation);
    }

    public static async Task<WebHost> StartAsync(Simulation simulation, int port, CancellationToken cancellation)
    {
        var host = new WebHost(simulation);
        host._server = await LoopbackServer.StartAsync(port, host.HandleAsync, cancellation);
        simulation.Address = host._server.Address;
        return host;
    }

    /// <summary>Opens the doors for the page, once there is something behind them.</summary>
    public void Control(DiscordSimulator discord) => _control = new ControlServer(_simulation, discord);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var path = context.Request.Path.Value!;
        if (path.StartsWith(RestServer.Base + "/", StringComparison.Ordinal))
        {
            if (!await _load.TryHandleAsync(context, cancellation))
                await _rest.HandleAsync(context, cancellation);
        }
        else if (path.TrimEnd('/') is "/gateway" or "/gateway/resume")
            await _gateway.HandleAsync(context, cancellation);
        else if (_simulation.Uploads.TryGetValue(path, out var file))
            await SendAsync(context, file, cancellation);
        else if (path.StartsWith(ControlServer.Base, StringComparison.Ordinal) && _control is not null)
            await _control.HandleAsync(context, cancellation);
        else if (!await PageFiles.TrySendAsync(context, cancellation))
            context.Response.StatusCode = 404;
    }

    private static async Task SendAsync(HttpContext context, (string Type, byte[] Bytes) file, CancellationToken cancellation)
    {
        context.Response.ContentType = file.Type;
        await context.Response.Body.WriteAsync(file.Bytes, cancellation);
    }
}
