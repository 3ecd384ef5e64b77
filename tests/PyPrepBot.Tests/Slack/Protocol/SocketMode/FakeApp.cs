using System.Collections.Concurrent;
using System.Text;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

/// <summary>Gives addresses, each with its own ticket, and before that fails as often as it is told.</summary>
internal sealed class FakeApp(TimeProvider time) : ISlackApi
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task>> _troubles = new();

    public ConcurrentQueue<DateTimeOffset> Asked { get; } = new();

    public void Fail(params Exception[] faults) => Array.ForEach(faults, fault => _troubles.Enqueue(_ => Task.FromException(fault)));

    public void Refuse(string error, TimeSpan? retryAfter = null) => Fail(
        new SlackApiException(SlackMethods.OpenConnection, error, ErrorClasses.Of(error, [])) { RetryAfter = retryAfter });

    public void Hang() => _troubles.Enqueue(cancellation => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation));

    public async Task<SlackReply> CallAsync(
        SlackMethod method, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellation)
    {
        Assert.Equal(SlackMethods.OpenConnection, method);
        Assert.Empty(arguments);
        Asked.Enqueue(time.GetUtcNow());
        if (_troubles.TryDequeue(out var trouble))
            await trouble(cancellation);

        var json = FormattableString.Invariant($$"""{"ok":true,"url":"wss://slack.test/link/?ticket=secret{{Asked.Count}}"}""");
        return new SlackReply(new ReplyEnvelope { Ok = true }, Encoding.UTF8.GetBytes(json));
    }
}
