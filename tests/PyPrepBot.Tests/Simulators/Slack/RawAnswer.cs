using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>A status and a body.</summary>
internal sealed record RawAnswer(int Status, string Text)
{
    public JsonNode? Body { get; } = Text.StartsWith('{') ? JsonNode.Parse(Text) : null;

    public string? Error => Body?["error"]?.ToString();

    public bool Ok => (bool?)Body?["ok"] == true;

    /// <summary>What was found wrong, with where.</summary>
    public string Messages => Body?["response_metadata"]?["messages"]?.ToJsonString() ?? "";

    public TimeSpan? RetryAfter { get; init; }
}
