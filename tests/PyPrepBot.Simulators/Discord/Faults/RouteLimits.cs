using System.Globalization;
using PyPrepBot.Simulators.Discord.Rest;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>Rate limits that were set on routes, and the headers that tell of them.</summary>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits</remarks>
internal sealed class RouteLimits
{
    private readonly List<RouteLimit> _limits = [];
    private DateTimeOffset _now;

    public void Add(RouteLimit limit) => _limits.Add(limit);

    public void Clear() => _limits.Clear();

    public RestReply? Exceeded(RestRequest request, DateTimeOffset now)
    {
        _now = now;
        if (Of(request) is not { } limit || limit.Take(request.Path, now))
            return null;
        return LimitReply.Write(limit.State(request.Path).Reset - now, "user");
    }

    public IReadOnlyDictionary<string, string> Headers(RestRequest request)
    {
        if (Of(request) is not { } limit)
            return new Dictionary<string, string>();
        var (remaining, reset) = limit.State(request.Path);
        var headers = new Dictionary<string, string>
        {
            ["X-RateLimit-Limit"] = limit.Count.ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset"] = (reset.ToUnixTimeMilliseconds() / 1000m).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset-After"] = (reset - _now).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture),
            ["X-RateLimit-Bucket"] = limit.Bucket,
        };
        return headers;
    }

    private RouteLimit? Of(RestRequest request) => _limits.Find(limit => limit.Covers(request.Method, request.Path));
}
