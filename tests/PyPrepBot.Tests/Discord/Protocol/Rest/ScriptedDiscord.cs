using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

/// <summary>Answers requests from a list, and with 204 when the list is at its end.</summary>
internal sealed class ScriptedDiscord(TimeProvider time) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> _script = new();

    public ConcurrentQueue<SeenRequest> Seen { get; } = new();

    public ScriptedDiscord Answers(int status, string? json = null, params IEnumerable<(string Name, string Value)> headers) =>
        Then(_ => Task.FromResult(Reply(status, json, "application/json", headers)));

    public ScriptedDiscord AnswersHtml(int status, params IEnumerable<(string Name, string Value)> headers) =>
        Then(_ => Task.FromResult(Reply(status, "<html>secret page</html>", "text/html", headers)));

    public ScriptedDiscord Breaks() => Then(_ => throw new HttpRequestException("The connection was reset."));

    public ScriptedDiscord Hangs() => Then(async cancellation =>
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellation);
        throw new InvalidOperationException("A hanging server does not answer.");
    });

    /// <summary>Answers when the test says so.</summary>
    public ScriptedDiscord AnswersAfter(Task go, int status, params IEnumerable<(string Name, string Value)> headers) =>
        Then(async cancellation =>
        {
            await go.WaitAsync(cancellation);
            return Reply(status, null, null, headers);
        });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Seen.Enqueue(new SeenRequest(
            $"{request.Method} {request.RequestUri!.PathAndQuery}",
            time.GetUtcNow(),
            request.Headers.TryGetValues("User-Agent", out var agents) ? string.Join(' ', agents) : null,
            request.Headers.Authorization?.ToString(),
            request.Content?.Headers.ContentType?.ToString(),
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));

        return _script.TryDequeue(out var next) ? await next(cancellationToken) : Reply(204, null, null, []);
    }

    private ScriptedDiscord Then(Func<CancellationToken, Task<HttpResponseMessage>> step)
    {
        _script.Enqueue(step);
        return this;
    }

    private static HttpResponseMessage Reply(int status, string? body, string? type, IEnumerable<(string Name, string Value)> headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (body is not null)
            response.Content = new StringContent(body, Encoding.UTF8, type!);
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);

        return response;
    }
}
