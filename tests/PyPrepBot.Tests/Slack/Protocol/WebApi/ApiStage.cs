using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

/// <summary>The clients of two workspaces before one scripted server, under a clock that only the test moves.</summary>
internal sealed class ApiStage : IDisposable
{
    public const string Token = "xoxb-secret";
    private readonly HttpMessageInvoker _http;
    private readonly SlackApi _api;
    private readonly SlackApi _other;

    public ApiStage()
    {
        Slack = new ScriptedSlack(Time);
        _http = new HttpMessageInvoker(Slack);
        _api = Api(Token);
        _other = Api("xoxb-other");
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public ScriptedSlack Slack { get; }

    public ConcurrentQueue<string> Lines { get; } = new();

    public IReadOnlyList<SeenCall> Seen => [.. Slack.Seen];

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<SlackReply> CallAsync(SlackMethod method, params IEnumerable<(string Name, string Value)> arguments) =>
        _api.CallAsync(method, [.. arguments.Select(one => KeyValuePair.Create(one.Name, one.Value))], Cancellation);

    public Task<SlackReply> CallOtherAsync(SlackMethod method) => _other.CallAsync(method, [], Cancellation);

    public Task<SlackReply> PostAsync(string channel, string text = "hello", bool isScheduled = false, CancellationToken? cancellation = null) =>
        _api.CallAsync(
            SlackMethods.PostMessage with { IsScheduled = isScheduled },
            [new("channel", channel), new("text", text)],
            cancellation ?? Cancellation);

    public Task<SlackReply> UpdateAsync(string text, string ts = "1.000100") =>
        CallAsync(SlackMethods.UpdateMessage, ("channel", "C1"), ("ts", ts), ("text", text));

    /// <summary>Lets time pass until the call is over.</summary>
    public async Task<SlackReply> PassAsync(Task<SlackReply> call)
    {
        await Passing.UntilAsync(Time, TimeSpan.FromMilliseconds(100), () => call.IsCompleted);
        return await call;
    }

    public TimeSpan Between(int first, int second) => Seen[second].At - Seen[first].At;

    public void Dispose()
    {
        _api.Dispose();
        _other.Dispose();
        _http.Dispose();
    }

    private SlackApi Api(string token) => new(
        _http, new SlackAccess(new Uri("https://slack.test/api/"), token), Time, new FixedRandom(0.5), new ListLogger<SlackApi>(Lines));
}
