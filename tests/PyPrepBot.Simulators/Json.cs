using System.Text.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators;

/// <summary>Reads and writes JSON of which nothing is certain.</summary>
internal static class Json
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Null when it is no JSON.</summary>
    public static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string? Text(this JsonNode? node, string name) =>
        Member(node, name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool Flag(this JsonNode? node, string name) => Member(node, name)?.GetValueKind() == JsonValueKind.True;

    public static long Number(this JsonNode? node, string name, long otherwise) =>
        Member(node, name) is JsonValue value && value.TryGetValue<long>(out var number) ? number : otherwise;

    public static IEnumerable<JsonObject> Items(this JsonNode? node, string name) => (Member(node, name) as JsonArray ?? []).OfType<JsonObject>();

    public static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    public static JsonArray List(IEnumerable<JsonNode?> nodes) => [.. nodes];

    public static JsonNode? Member(this JsonNode? node, string name) => node is JsonObject json ? json[name] : null;
}
