namespace PyPrepBot.Slack.Protocol.WebApi.Limits;

/// <summary>So many calls in a window of time, and none while Slack wants to be left alone. Not for several threads.</summary>
internal sealed class Allowance
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _window;
    private readonly long[] _turns;
    private int _next;
    private long _heldUntil = long.MinValue / 2;

    public Allowance(TimeProvider time, int most, TimeSpan window)
    {
        _time = time;
        _window = window;
        _turns = new long[most];
        Array.Fill(_turns, long.MinValue / 2);
    }

    /// <summary>How long Slack still wants to be left alone.</summary>
    public TimeSpan Held => Until(_heldUntil);

    /// <summary>How long until there is room for a call; zero or less when there is.</summary>
    public TimeSpan Wait => Until(Math.Max(_heldUntil, After(_turns[_next], _window)));

    public bool IsIdle => Wait <= TimeSpan.Zero;

    public void Take()
    {
        _turns[_next] = _time.GetTimestamp();
        _next = (_next + 1) % _turns.Length;
    }

    public void Hold(TimeSpan wait) => _heldUntil = Math.Max(_heldUntil, After(_time.GetTimestamp(), wait));

    private TimeSpan Until(long moment)
    {
        var now = _time.GetTimestamp();
        return moment <= now ? TimeSpan.Zero : _time.GetElapsedTime(now, moment);
    }

    // Rounded up: a moment too early is a call too many.
    private long After(long moment, TimeSpan wait) => moment + (long)Math.Ceiling(wait.TotalSeconds * _time.TimestampFrequency);
}
