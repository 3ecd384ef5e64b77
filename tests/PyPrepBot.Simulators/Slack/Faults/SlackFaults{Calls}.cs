using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Api;

namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>
/// What a test lets go wrong with calls. A method is named whole, by its beginning and a star, or by a star alone; what is posted to a
/// response_url has the name response_url.
/// </summary>
public sealed partial class SlackFaults
{
    private const int Lasting = int.MaxValue;

    /// <summary>Refuses the next calls without doing anything.</summary>
    public void AnswerError(string method, string error, int times = 1) =>
        Add(new CallFault(method) { Left = times, Reply = ApiReply.Error(error) });

    /// <summary>Refuses the next calls with more than a name.</summary>
    public void AnswerJson(string method, string json, int times = 1) =>
        Add(new CallFault(method) { Left = times, Reply = new ApiReply((JsonObject)JsonNode.Parse(json)!) });

    /// <summary>Answers the next calls, whatever was asked, without doing anything.</summary>
    public void Answer(string method, int status, string body = "", int times = 1, string type = "application/json; charset=utf-8",
        IReadOnlyDictionary<string, string>? headers = null) =>
        Add(new CallFault(method)
        {
            Left = times,
            Reply = new ApiReply((JsonObject?)null)
            {
                Status = status, Text = body, ContentType = type, Headers = headers ?? new Dictionary<string, string>(),
            },
        });

    /// <summary>A page instead of an answer.</summary>
    public void AnswerHtml(string method, int status = 500, int times = 1) =>
        Answer(method, status, "<!DOCTYPE html><html><body>Server Error</body></html>", times, "text/html; charset=utf-8");

    /// <summary>The call takes effect, and its answer ends in the middle.</summary>
    public void Truncate(string method, int times = 1) => Rewrite(method, times, reply =>
        reply with { Text = reply.Body?.ToJsonString() is { } text ? text[..(text.Length / 2)] : "{" });

    /// <summary>The call takes effect, and its answer is empty.</summary>
    public void Empty(string method, int times = 1) => Rewrite(method, times, reply => reply with { Body = null, Text = "" });

    /// <summary>The connection breaks before anything happened.</summary>
    public void DropBefore(string method, int times = 1) => Add(new CallFault(method) { Left = times, DropsBefore = true });

    /// <summary>The call takes effect, and its answer is lost.</summary>
    public void DropAfter(string method, int times = 1) => Add(new CallFault(method) { Left = times, DropsAfter = true });

    /// <summary>The call waits, and then takes effect.</summary>
    public void Delay(string method, TimeSpan delay, int times = Lasting) => Add(new CallFault(method) { Left = times, Delay = delay });

    /// <summary>The answer never comes.</summary>
    public void Hang(string method, int times = 1) => Delay(method, Timeout.InfiniteTimeSpan, times);

    /// <summary>A 429; without a time where Slack forgets to say when.</summary>
    public void RateLimit(string method, TimeSpan? retryAfter, int times = 1) => Add(new CallFault(method)
    {
        Left = times, Reply = ApiReply.Limited(retryAfter is { } wait ? (int)Math.Ceiling(wait.TotalSeconds) : null),
    });

    /// <summary>Sends the caller elsewhere, where no token should follow.</summary>
    public void Redirect(string method, Uri elsewhere, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        Answer(method, 302, "", times, headers: new Dictionary<string, string> { ["Location"] = elsewhere.ToString() });
    }

    private void Rewrite(string method, int times, Func<ApiReply, ApiReply> body) =>
        Add(new CallFault(method) { Left = times, Body = body });

    private void Add(CallFault fault) => Do(() => Book.Add(fault));
}
