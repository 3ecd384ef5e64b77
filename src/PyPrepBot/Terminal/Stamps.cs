using System.Globalization;

namespace PyPrepBot.Terminal;

/// <summary>Ids that no earlier run of the room has given, and the time of day.</summary>
internal sealed class Stamps(TimeProvider time)
{
    private readonly string _run = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
    private long _last;

    public DateTimeOffset Now => time.GetUtcNow();

    public string NextId() => $"{_run}-{Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture)}";
}
