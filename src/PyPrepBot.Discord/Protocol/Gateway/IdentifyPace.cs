namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>When a session may be started: a bot that crashes at every start must not spend the thousand of a day.</summary>
/// <remarks>Beyond them the token is reset: https://docs.discord.com/developers/events/gateway#rate-limiting</remarks>
internal static class IdentifyPace
{
    private const int Low = 50;

    /// <summary>So many in an hour are free for each connection; then they are counted out.</summary>
    private const int FreeInAnHour = 10;

    private static readonly TimeSpan Slow = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <param name="spent">When sessions were started during the last day, the latest last.</param>
    public static TimeSpan Wait(SessionStartLimit limit, IReadOnlyList<DateTimeOffset> spent, int shards, DateTimeOffset now)
    {
        if (limit.Remaining <= 0)
            return Longer(limit.ResetAfter, Shortest);
        if (spent.Count == 0)
            return TimeSpan.Zero;

        var gap = Gap(limit, spent, shards, now);
        // A clock that was set back must not make the wait longer than the gap.
        return TimeSpan.FromTicks(Math.Clamp((spent[^1] + gap - now).Ticks, 0, gap.Ticks));
    }

    public static int Left(SessionStartLimit limit, IReadOnlyList<DateTimeOffset> spent) =>
        Math.Max(0, Math.Min(limit.Remaining, limit.Total - spent.Count));

    public static bool IsLow(int left) => left < Low;

    private static TimeSpan Gap(SessionStartLimit limit, IReadOnlyList<DateTimeOffset> spent, int shards, DateTimeOffset now)
    {
        var lately = spent.Count(instant => now - instant < TimeSpan.FromHours(1));
        var gap = lately >= FreeInAnHour * shards ? Slow : TimeSpan.Zero;
        var left = Left(limit, spent);
        return IsLow(left) ? Longer(gap, limit.ResetAfter / (left + 1)) : gap;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
