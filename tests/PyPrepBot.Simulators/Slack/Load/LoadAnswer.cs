using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>What a person of a load saw first.</summary>
/// <param name="SentAt">When the press was sent, as a timestamp of the clock.</param>
/// <param name="SeenAt">When the answer had been read and accepted.</param>
/// <param name="Way">"ack", "response_url", "views.open" or "views.update".</param>
/// <param name="Body">The message or the view as it came, as JSON.</param>
/// <param name="View">The id of the window; null for a message.</param>
public sealed record LoadAnswer(long SentAt, long SeenAt, string Way, ReadOnlyMemory<byte> Body, string? View)
{
    /// <summary>Every action_id in it, in the order in which they stand.</summary>
    public IReadOnlyList<string> ActionIds() => [.. Controls(JsonNode.Parse(Body.Span))];

    private static IEnumerable<string> Controls(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(field => field is { Key: "action_id", Value: { } id } ? [id.ToString()] : Controls(field.Value)),
        JsonArray list => list.SelectMany(Controls),
        _ => [],
    };
}
