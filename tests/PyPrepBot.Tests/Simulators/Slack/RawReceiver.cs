using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>The plainest web server an app could have: it keeps what comes and answers as it was told.</summary>
internal sealed class RawReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RawReceiver(WebApplication application) => _application = application;

    public ConcurrentQueue<(string Body, IReadOnlyDictionary<string, string> Headers)> Seen { get; } = new();

    public Func<string, (int Status, string Body, string Type)> Answers { get; set; } = _ => (200, "", "text/plain");

    public Uri Address => new(_application.Urls.Single());

    public static async Task<RawReceiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var receiver = new RawReceiver(application);
        application.Run(receiver.TakeAsync);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Seen.Enqueue((body, context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        var (status, text, type) = Answers(body);
        context.Response.StatusCode = status;
        if (text.Length > 0)
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(text);
        }
    }
}
