namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Waits between attempts: up to 1 s, doubling to a minute, and anywhere below that by chance.</summary>
internal sealed class FullJitter(Random random)
{
    private const double Longest = 60;

    // By chance it may be nothing, and a loop without a pause helps nobody.
    private const double Shortest = 0.1;

    private double _ceiling = 1;

    public TimeSpan Next()
    {
        var wait = Math.Max(Shortest, _ceiling * random.NextDouble());
        _ceiling = Math.Min(_ceiling * 2, Longest);
        return TimeSpan.FromSeconds(wait);
    }

    public void Reset() => _ceiling = 1;
}
