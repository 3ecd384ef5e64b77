using System.Globalization;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>Ids as Discord makes them: milliseconds since 2015, then a counter.</summary>
/// <remarks>https://discord.com/developers/docs/reference#snowflakes</remarks>
public sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;

    private ulong _counter;

    public string Next()
    {
        var milliseconds = (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch);
        return ((milliseconds << 22) | (Interlocked.Increment(ref _counter) & 0x3FFFFF)).ToString(CultureInfo.InvariantCulture);
    }

    public static DateTimeOffset TimeOf(string id) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(ulong.Parse(id, CultureInfo.InvariantCulture) >> 22) + Epoch);
}
