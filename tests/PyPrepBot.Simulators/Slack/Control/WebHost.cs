using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.Sockets;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>The web server around one simulation.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly Simulation _simulation;
    private readonly ApiServer _api;
    private readonly HookServer _hooks;
    private readonly SocketServer _sockets;
    private readonly UploadServer _uploads;
    private LoopbackServer? _server;

    private WebHost(Simulation simulation)
    {
        _simulation = simulation;
        _api = new ApiServer(simulation);
        _hooks = new HookServer(simulation);
        _sockets = new SocketServer(simulation);
        _uploads = new UploadServer(simulation);
    }

    public static async Task<WebHost> StartAsync(Simulation simulation, CancellationToken cancellation)
    {
        var host = new WebHost(simulation);
        host._server = await LoopbackServer.StartAsync(simulation.Options.Port, host.HandleAsync, cancellation);
        simulation.Address = host._server.Address;
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        lock (_simulation.World.Gate)
            _simulation.Deliveries.Stop();
        await _server!.DisposeAsync();
    }

    private Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var path = context.Request.Path.Value!;
        if (Under(path, ApiServer.Base))
            return _api.HandleAsync(context, cancellation);
        if (Under(path, HookBook.Base))
            return _hooks.HandleAsync(context, cancellation);
        if (Under(path, SocketHub.Path))
            return _sockets.HandleAsync(context, cancellation);
        if (Under(path, FileShelf.Base))
            return _uploads.HandleAsync(context, cancellation);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private static bool Under(string path, string place) => path.StartsWith(place, StringComparison.Ordinal);
}
