namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>How long to wait before a call is sent again, so that many callers do not come back at one moment.</summary>
internal sealed class RetryDelays(Random random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(0.1);
    private readonly Lock _lock = new();

    /// <summary>Doubles from try to try, and is up to half shorter or longer by chance.</summary>
    public TimeSpan After(Repeat repeat, int faults) =>
        (repeat == Repeat.OnceInTime ? InTime : First) * (Math.Pow(2, faults) * (0.5 + Chance()));

    // A Random given by somebody else is not safe to share.
    private double Chance()
    {
        lock (_lock)
            return random.NextDouble();
    }
}
