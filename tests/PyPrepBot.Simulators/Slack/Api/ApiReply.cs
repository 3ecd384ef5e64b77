using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>What a call is answered with. A refusal is a 200, too.</summary>
internal sealed record ApiReply(JsonObject? Body)
{
    public int Status { get; init; } = 200;

    /// <summary>A body that is no JSON.</summary>
    public string? Text { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>What a refusal is called; null where there is none.</summary>
    public string? Name => Body?.Text("error");

    public static ApiReply Ok(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var body = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields)
            body[name] = value;
        return new ApiReply(body);
    }

    public static ApiReply Error(string error, params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var body = new JsonObject { ["ok"] = false, ["error"] = error };
        foreach (var (name, value) in fields)
            body[name] = value;
        return new ApiReply(body);
    }

    /// <summary>A refusal that says what is wrong where.</summary>
    public static ApiReply Invalid(string error, params IReadOnlyList<string> messages)
    {
        var reply = Error(error, ("response_metadata", new JsonObject
        {
            ["messages"] = Json.Strings(messages.Select(message => $"[ERROR] {message}")),
        }));
        if (error == "invalid_blocks")
            reply.Body!["errors"] = Json.Strings(messages);
        return reply;
    }

    public static ApiReply Invalid(string error, Faulty faulty) => Invalid(error, faulty.Messages);

    /// <summary>Too many calls; without a header where Slack forgets it.</summary>
    public static ApiReply Limited(int? seconds) => Error("ratelimited") with
    {
        Status = 429,
        Headers = seconds is { } wait
            ? new Dictionary<string, string> { ["Retry-After"] = $"{wait}" } : new Dictionary<string, string>(),
    };
}
