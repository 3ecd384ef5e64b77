namespace PyPrepBot.Slack.Answering;

/// <summary>An address that takes five messages within half an hour. Whoever knows it can write there.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal sealed class AnswerUrl(Uri address, DateTimeOffset since)
{
    private const int Uses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private int _used;

    public Uri Address => address;

    /// <summary>Counts a use before it is made, since one whose end nobody saw counts as well.</summary>
    public bool TryUse(DateTimeOffset now) => now - since < Life && Interlocked.Increment(ref _used) <= Uses;

    public override string ToString() => nameof(AnswerUrl);
}
