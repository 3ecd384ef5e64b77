using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

/// <summary>Answers requests from a list, and with a plain success when the list is at its end.</summary>
internal sealed class ScriptedSlack(TimeProvider time) : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> _script = new();

    public ConcurrentQueue<SeenCall> Seen { get; } = new();

    public ScriptedSlack Answers(string json, int status = 200, params IEnumerable<(string Name, string Value)> headers) =>
        Then(_ => Task.FromResult(Reply(status, json, headers)));

    public ScriptedSlack Fails(string error) => Answers($$"""{"ok":false,"error":"{{error}}"}""");

    public ScriptedSlack Throws(Exception fault) => Then(_ => Task.FromException<HttpResponseMessage>(fault));

    public ScriptedSlack Hangs() => Then(async cancellation =>
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellation);
        throw new InvalidOperationException("A hanging server does not answer.");
    });

    /// <summary>Answers when the test says so.</summary>
    public ScriptedSlack AnswersAfter(Task go) => Then(async cancellation =>
    {
        await go.WaitAsync(cancellation);
        return Reply(200, """{"ok":true}""", []);
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Enqueue(new SeenCall(
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            time.GetUtcNow(),
            request.Headers.Authorization?.ToString(),
            request.Content?.Headers.ContentType?.ToString(),
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));

        return _script.TryDequeue(out var next) ? await next(cancellationToken) : Reply(200, """{"ok":true}""", []);
    }

    private ScriptedSlack Then(Func<CancellationToken, Task<HttpResponseMessage>> step)
    {
        _script.Enqueue(step);
        return this;
    }

    private static HttpResponseMessage Reply(int status, string body, IEnumerable<(string Name, string Value)> headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);

        return response;
    }
}
