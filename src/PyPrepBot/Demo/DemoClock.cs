namespace PyPrepBot.Demo;

/// <summary>A clock that stands still until the demo moves it on; a week passes in a second.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset instant) => _now = instant > _now ? instant : _now;

    public void Pass(TimeSpan time) => _now += time;
}
