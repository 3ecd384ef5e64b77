using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>How often the bot may still sign in today, and how fast.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#rate-limiting</remarks>
internal sealed class SessionStarts(TimeProvider time, DiscordSimulatorOptions options)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Dictionary<long, DateTimeOffset> _last = [];
    private DateTimeOffset _reset = time.GetUtcNow() + Day;
    private int _remaining = options.SessionStarts;

    public JsonObject Write()
    {
        Renew();
        return new JsonObject
        {
            ["total"] = options.SessionStarts, ["remaining"] = Math.Max(0, _remaining),
            ["reset_after"] = (long)(_reset - time.GetUtcNow()).TotalMilliseconds, ["max_concurrency"] = options.MaxConcurrency,
        };
    }

    /// <summary>Counts one; false when the day's are used up.</summary>
    public bool Take()
    {
        Renew();
        return _remaining-- > 0;
    }

    /// <summary>False when the bucket of the shard was used less than five seconds ago.</summary>
    public bool Paced(long shard)
    {
        var bucket = shard % options.MaxConcurrency;
        var now = time.GetUtcNow();
        if (_last.TryGetValue(bucket, out var last) && now - last < options.IdentifyWindow)
            return false;
        _last[bucket] = now;
        return true;
    }

    private void Renew()
    {
        if (time.GetUtcNow() < _reset)
            return;
        _reset = time.GetUtcNow() + Day;
        _remaining = options.SessionStarts;
    }
}
