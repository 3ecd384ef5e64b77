using System.Net.Http.Headers;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>The server's clock as the Date headers tell it; our own until the first reply.</summary>
internal sealed class ServerClock(TimeProvider time)
{
    private long _offset;

    public DateTimeOffset Now => time.GetUtcNow().AddTicks(Volatile.Read(ref _offset));

    /// <summary>The header has whole seconds: a clock that stays within that second is not corrected.</summary>
    public void Note(HttpResponseHeaders headers)
    {
        if (headers.Date is not { } date)
            return;

        var least = (date - time.GetUtcNow()).Ticks;
        Volatile.Write(ref _offset, Math.Clamp(Volatile.Read(ref _offset), least, least + TimeSpan.TicksPerSecond));
    }
}
