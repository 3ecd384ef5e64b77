using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.Load;
using PyPrepBot.Simulators.Slack.OAuth;
using PyPrepBot.Simulators.Slack.Sockets;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>The web server around one simulation.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private static readonly PageFiles Page = new(
        "slack.html", "page.css", "slack.css", "code.js", "mrkdwn.js", "blocks.js", "window.js", "slack.js");

    private readonly Simulation _simulation;
    private readonly ApiServer _api;
    private readonly HookServer _hooks;
    private readonly SocketServer _sockets;
    private readonly UploadServer _uploads;
    private readonly DownloadServer _downloads;
    private readonly AuthorizeServer _authorize;
    private readonly LoadServer _load;
    private LoopbackServer? _server;
    private ControlServer? _control;

    private WebHost(Simulation simulation)
    {
        _simulation = simulation;
        _api = new ApiServer(simulation);
        _hooks = new HookServer(simulation);
        _sockets = new SocketServer(simulation);
        _uploads = new UploadServer(simulation);
        _downloads = new DownloadServer(simulation);
        _load = new LoadServer(simulation.Load);
        _authorize = new AuthorizeServer(simulation);
    }

    public static async Task<WebHost> StartAsync(Simulation simulation, CancellationToken cancellation)
    {
        var host = new WebHost(simulation);
        host._server = await LoopbackServer.StartAsync(simulation.Options.Port, host.HandleAsync, cancellation);
        simulation.Address = host._server.Address;
        return host;
    }

    /// <summary>Opens the doors for the page, once there is something behind them.</summary>
    public void Control(SlackSimulator slack) => _control = new ControlServer(_simulation, slack);

    public async ValueTask DisposeAsync()
    {
        lock (_simulation.World.Gate)
            _simulation.Deliveries.Stop();
        await _server!.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!await _load.TryHandleAsync(context, cancellation))
            await DispatchAsync(context, cancellation);
    }

    private Task DispatchAsync(HttpContext context, CancellationToken cancellation)
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
        if (Under(path, FileShelf.DownloadBase))
            return _downloads.HandleAsync(context, cancellation);
        if (path == AuthorizeServer.Path)
            return _authorize.HandleAsync(context, cancellation);
        if (Under(path, ControlServer.Base) && _control is not null)
            return _control.HandleAsync(context, cancellation);
        return PageAsync(context, cancellation);
    }

    private static async Task PageAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!await Page.TrySendAsync(context, cancellation))
            context.Response.StatusCode = 404;
    }

    private static bool Under(string path, string place) => path.StartsWith(place, StringComparison.Ordinal);
}
