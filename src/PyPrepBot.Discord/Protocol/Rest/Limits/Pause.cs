namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>A time in which nothing is sent; it is only ever made longer.</summary>
internal sealed class Pause(TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _until = long.MinValue;

    public TimeSpan Left
    {
        get
        {
            var now = time.GetTimestamp();
            lock (_lock)
                return _until > now ? time.GetElapsedTime(now, _until) : TimeSpan.Zero;
        }
    }

    public void Extend(TimeSpan wait)
    {
        lock (_lock)
            _until = Math.Max(_until, Timestamps.After(time, wait));
    }
}
