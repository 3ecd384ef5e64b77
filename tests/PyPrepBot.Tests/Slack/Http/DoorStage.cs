using System.Collections.Concurrent;
using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Http;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Http;

/// <summary>The door that Slack knocks at, with what is behind it played, under a clock that only the test moves.</summary>
internal sealed class DoorStage
{
    public const string Json = "application/json";

    public DoorStage(ITokens? tokens = null, Action<SlackOptions>? change = null)
    {
        var options = new SlackOptions { Mode = SlackMode.Http, BotToken = "xoxb-1", SigningSecret = SlackSigner.Secret };
        change?.Invoke(options);
        var spaces = new InstalledSpaces(tokens ?? new FixedTokens(), Time, new ListLogger<InstalledSpaces>(Lines));
        var seen = new SeenRequests(Time);
        Entry = new EventsEntry(
            options,
            new EventIntake(Reception, spaces, seen, new ListLogger<EventIntake>(Lines)),
            new FormIntake(options, Reception, spaces, seen, Time, new ListLogger<FormIntake>(Lines)),
            Time,
            new ListLogger<EventsEntry>(Lines));
    }

    public WatchedClock Time { get; } = new();

    public FakeReception Reception { get; } = new();

    public ConcurrentQueue<string> Lines { get; } = new();

    public EventsEntry Entry { get; }

    public Task<(int Status, string Body)> PostAsync(string body, string kind, TimeSpan off = default) =>
        SendAsync(SlackSigner.Call(body, SlackSigner.Headers(body, kind, Time.GetUtcNow() + off)));

    public Task<(int Status, string Body)> InteractAsync(string json) =>
        PostAsync("payload=" + Uri.EscapeDataString(json), SlackSigner.Form);

    public async Task<(int Status, string Body)> SendAsync(WebCall call)
    {
        var answer = await Entry.AnswerAsync(call, TestContext.Current.CancellationToken);
        return (answer.Status, Encoding.UTF8.GetString(answer.Body.Span));
    }
}
