using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using PyPrepBot.Simulators.Discord.Gateway;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.Rest;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>The web server around one simulation.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping = new();
    private readonly RestServer _rest;
    private readonly LoadServer _load;
    private readonly GatewayServer _gateway;
    private readonly Simulation _simulation;
    private ControlServer? _control;

    private WebHost(Simulation simulation, WebApplication application)
    {
        _simulation = simulation;
        _application = application;
        _rest = new RestServer(simulation);
        _load = new LoadServer(simulation.Load, RestServer.Base);
        _gateway = new GatewayServer(simulation);
    }

    public static async Task<WebHost> StartAsync(Simulation simulation, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        var host = new WebHost(simulation, application);
        application.Use((context, next) =>
        {
            if (context.Features.Get<IHttpUpgradeFeature>() is { } upgrade)
                context.Features.Set<IHttpUpgradeFeature>(new RawUpgrade(upgrade));
            return next(context);
        });
        application.UseWebSockets();
        application.Run(host.HandleAsync);
        await application.StartAsync(cancellation);
        simulation.Address = new Uri(application.Urls.Single());
        return host;
    }

    /// <summary>Opens the doors for the page, once there is something behind them.</summary>
    public void Control(DiscordSimulator discord) => _control = new ControlServer(_simulation, discord);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using var grace = new CancellationTokenSource(TimeSpan.FromSeconds(2), TimeProvider.System);
        await _application.StopAsync(grace.Token);
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        var path = context.Request.Path.Value!;
        try
        {
            if (path.StartsWith(RestServer.Base + "/", StringComparison.Ordinal))
            {
                if (!await _load.TryHandleAsync(context, ends.Token))
                    await _rest.HandleAsync(context, ends.Token);
            }
            else if (path.TrimEnd('/') is "/gateway" or "/gateway/resume")
                await _gateway.HandleAsync(context, ends.Token);
            else if (_simulation.Uploads.TryGetValue(path, out var file))
                await SendAsync(context, file, ends.Token);
            else if (path.StartsWith(ControlServer.Base, StringComparison.Ordinal) && _control is not null)
                await _control.HandleAsync(context, ends.Token);
            else if (!await PageFiles.TrySendAsync(context, ends.Token))
                context.Response.StatusCode = 404;
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task SendAsync(HttpContext context, (string Type, byte[] Bytes) file, CancellationToken cancellation)
    {
        context.Response.ContentType = file.Type;
        await context.Response.Body.WriteAsync(file.Bytes, cancellation);
    }
}
