using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Tests.Commands;

/// <summary>A Slack that knows a few answers by heart, for a command that asks over the wire.</summary>
internal sealed class LoopbackSlack : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackSlack(IReadOnlyDictionary<string, string> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/api/{method}", (string method, HttpContext context) =>
        {
            Asked.Enqueue(method);
            context.Response.Headers["x-oauth-scopes"] = answers.GetValueOrDefault("scopes", "");
            return Results.Text(answers.GetValueOrDefault(method, """{"ok":false,"error":"unknown_method"}"""), "application/json");
        });
    }

    public ConcurrentQueue<string> Asked { get; } = new();

    public string ApiBaseUrl => $"{_app.Urls.Single()}/api/";

    public static async Task<LoopbackSlack> StartAsync(IReadOnlyDictionary<string, string> answers)
    {
        var slack = new LoopbackSlack(answers);
        await slack._app.StartAsync(TestContext.Current.CancellationToken);
        return slack;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
