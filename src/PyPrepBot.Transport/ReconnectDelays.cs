namespace PyPrepBot.Transport;

/// <summary>How long to wait before the next attempt: from 1 s, doubling, with jitter, never over 60 s.</summary>
public sealed class ReconnectDelays(Random random)
{
    private const double Jitter = 0.25;

    // With all of the jitter on top it is a minute.
    private const double Longest = 60 / (1 + Jitter);

    private double _seconds = 1;

    public TimeSpan Next()
    {
        var wait = TimeSpan.FromSeconds(_seconds * (1 + (Jitter * random.NextDouble())));
        _seconds = Math.Min(_seconds * 2, Longest);
        return wait;
    }

    public void Reset() => _seconds = 1;
}
