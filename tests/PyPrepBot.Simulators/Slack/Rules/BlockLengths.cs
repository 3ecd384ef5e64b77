using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>How much text all blocks of a message hold together. Slack documents no number; messages were refused from about here.</summary>
internal static class BlockLengths
{
    public const int Most = 13_000;

    public static int Of(JsonNode? node) => node switch
    {
        JsonObject json => json.Sum(field =>
            field is { Key: "text", Value: JsonValue value } && value.TryGetValue<string>(out var text) ? text.Length : Of(field.Value)),
        JsonArray items => items.Sum(Of),
        _ => 0,
    };
}
