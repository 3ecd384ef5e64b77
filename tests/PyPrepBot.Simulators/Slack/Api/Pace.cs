using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>How fast messages may follow each other, and how often history may be read, where that is limited.</summary>
/// <remarks>https://docs.slack.dev/apis/web-api/rate-limits</remarks>
internal sealed class Pace(SlackSimulatorOptions options)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Dictionary<SlackChannel, DateTimeOffset> _posts = [];
    private DateTimeOffset _history = DateTimeOffset.MinValue;

    /// <summary>The seconds to wait before another message; null when it may be sent now.</summary>
    public int? Wait(SlackChannel channel, DateTimeOffset now)
    {
        if (!options.LimitsPosts)
            return null;
        if (_posts.TryGetValue(channel, out var last) && now - last < Second)
            return 1;
        _posts[channel] = now;
        return null;
    }

    public int? WaitForHistory(DateTimeOffset now)
    {
        if (!options.LimitsHistory)
            return null;
        if (now - _history < Minute)
            return (int)Math.Ceiling((Minute - (now - _history)).TotalSeconds);
        _history = now;
        return null;
    }
}
