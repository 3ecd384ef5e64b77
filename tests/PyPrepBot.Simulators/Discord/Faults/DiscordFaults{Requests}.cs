using System.Globalization;
using PyPrepBot.Simulators.Discord.Rest;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>What a test lets go wrong with requests. Paths are written without the base of the API; the method * is any.</summary>
public sealed partial class DiscordFaults
{
    private const int Lasting = int.MaxValue;

    /// <summary>Answers the next requests without processing them.</summary>
    public void Answer(
        string method, string prefix, int status, string body = "", int times = 1, IReadOnlyDictionary<string, string>? headers = null,
        string type = "application/json") =>
        Add(new RequestFault(method, prefix)
        {
            Left = times,
            Reply = new RestReply(status)
            {
                Text = body.Length == 0 ? null : body,
                ContentType = type,
                Headers = headers ?? new Dictionary<string, string>(),
            },
        });

    /// <summary>Answers the next requests with an error of Discord.</summary>
    public void AnswerError(string method, string prefix, int status, int code, string message = "Simulated", int times = 1) =>
        Add(new RequestFault(method, prefix) { Left = times, Reply = RestReply.Error(status, code, message) });

    /// <summary>The connection breaks before anything happened.</summary>
    public void DropBefore(string method, string prefix, int times = 1) =>
        Add(new RequestFault(method, prefix) { Left = times, DropsBefore = true });

    /// <summary>The request takes effect, and its answer is lost.</summary>
    public void DropAfter(string method, string prefix, int times = 1) =>
        Add(new RequestFault(method, prefix) { Left = times, DropsAfter = true });

    /// <summary>The answer waits, by the simulated clock.</summary>
    public void Delay(string method, string prefix, TimeSpan delay, int times = Lasting) =>
        Add(new RequestFault(method, prefix) { Left = times, Delay = delay });

    /// <summary>The answer never comes.</summary>
    public void Hang(string method, string prefix, int times = 1) => Delay(method, prefix, Timeout.InfiniteTimeSpan, times);

    /// <summary>A 429 with scope user, shared or global.</summary>
    public void RateLimit(string method, string prefix, TimeSpan retryAfter, string scope = "user", int times = 1) =>
        Add(new RequestFault(method, prefix) { Left = times, Reply = LimitReply.Write(retryAfter, scope) });

    /// <summary>A 429 with a decimal Retry-After and no body.</summary>
    public void RateLimitByHeaderOnly(string method, string prefix, TimeSpan retryAfter, int times = 1) =>
        Add(new RequestFault(method, prefix)
        {
            Left = times,
            Reply = new RestReply(429)
            {
                Headers = new Dictionary<string, string>
                {
                    ["Retry-After"] = retryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture),
                },
            },
        });

    public void Cloudflare(string method, string prefix, TimeSpan? retryAfter = null, int times = 1) =>
        Add(new RequestFault(method, prefix) { Left = times, Reply = LimitReply.Cloudflare(retryAfter) });

    /// <summary>Enforces a limit per channel, guild or webhook, and tells of it in the headers.</summary>
    public void LimitRoute(string method, string prefix, int requests, TimeSpan window, string bucket = "b0") =>
        Do(() => Book.Limits.Add(new RouteLimit(method, prefix, requests, window, bucket)));

    /// <summary>How many new commands the rest of the day may see.</summary>
    public void LimitCommandCreates(int left) => Do(() => Book.CommandCreates = left);

    private void Add(RequestFault fault) => Do(() => Book.Add(fault));
}
