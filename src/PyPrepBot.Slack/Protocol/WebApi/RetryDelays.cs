namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>How long to wait before a call is sent again, so that many callers do not come back at one moment.</summary>
internal sealed class RetryDelays(Random random)
{
    private const int MostRepeats = 5;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Spread = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();

    /// <summary>Null when the call is not to be sent again.</summary>
    public TimeSpan? After(SlackMethod method, ErrorClass failure, int repeats) => failure switch
    {
        _ when repeats >= MostRepeats || method.Repeat == Repeat.Never => null,
        // The limits know how long to wait.
        ErrorClass.RateLimited => TimeSpan.Zero,
        ErrorClass.Transient => Backoff(repeats),
        ErrorClass.Ambiguous when method.Repeat == Repeat.Safe => Backoff(repeats),
        _ => null,
    };

    /// <summary>A second at most, on top of a wait that Slack asked for.</summary>
    public TimeSpan Jitter() => Spread * Chance();

    private TimeSpan Backoff(int repeats) => First * (Math.Pow(2, repeats) * (0.5 + Chance()));

    // A Random given by somebody else is not safe to share.
    private double Chance()
    {
        lock (_lock)
            return random.NextDouble();
    }
}
