namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>No more than fifty requests in any second, in the order in which they came.</summary>
internal sealed class Pace
{
    public const int Most = 50;

    // A little more than the second, since what leaves evenly does not arrive evenly.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1.05);
    private readonly TimeProvider _time;
    private readonly long _window;
    private readonly Lock _lock = new();
    private readonly long[] _turns = new long[Most];
    private int _next;

    public Pace(TimeProvider time)
    {
        _time = time;
        _window = Timestamps.Length(time, Window);
        Array.Fill(_turns, long.MinValue / 2);
    }

    /// <summary>Takes the next free turn and tells how far off it is.</summary>
    public TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            var turn = Math.Max(now, _turns[_next] + _window);
            _turns[_next] = turn;
            _next = (_next + 1) % Most;
            return _time.GetElapsedTime(now, turn);
        }
    }
}
