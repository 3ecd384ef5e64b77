using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Simulators.Web;

/// <summary>A web server on loopback that hands every request to one place.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Func<HttpContext, CancellationToken, Task> _handle;

    private LoopbackServer(WebApplication application, Func<HttpContext, CancellationToken, Task> handle) =>
        (_application, _handle) = (application, handle);

    public Uri Address => new(_application.Urls.Single());

    /// <param name="port">0 takes a free one.</param>
    public static async Task<LoopbackServer> StartAsync(
        int port, Func<HttpContext, CancellationToken, Task> handle, CancellationToken cancellation)
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
        var server = new LoopbackServer(application, handle);
        application.Use((context, next) =>
        {
            if (context.Features.Get<IHttpUpgradeFeature>() is { } upgrade)
                context.Features.Set<IHttpUpgradeFeature>(new RawUpgrade(upgrade));
            return next(context);
        });
        application.UseWebSockets();
        application.Run(server.HandleAsync);
        await application.StartAsync(cancellation);
        return server;
    }

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
        try
        {
            await _handle(context, ends.Token);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            context.Abort();
        }
    }
}
