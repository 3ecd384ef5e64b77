using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.Http;

/// <summary>Deliveries as requests, and what is answered as acknowledgements.</summary>
internal static class HttpBodies
{
    public const string Form = "application/x-www-form-urlencoded";
    public const string JsonType = "application/json";

    public static (string Body, string Type) Write(Delivery delivery) => delivery.Type switch
    {
        Delivery.Command => (Encoded(delivery.Payload.Select(field => (field.Key, field.Value?.ToString() ?? ""))), Form),
        Delivery.Interactive => (Encoded([("payload", delivery.Payload.ToJsonString())]), Form),
        _ => (delivery.Payload.ToJsonString(), JsonType),
    };

    /// <summary>What was said with the acknowledgement; null for nothing.</summary>
    public static JsonNode? Read(Delivery delivery, HttpResponseMessage response, string text, List<string> violations)
    {
        if (delivery.Type == Delivery.Event || text.Length == 0)
            return null;
        if (response.Content.Headers.ContentType?.MediaType == JsonType && Json.Parse(text) is { } body)
            return body;
        if (delivery.Type != Delivery.Command)
            return text;
        // What is no JSON is shown as it stands.
        violations.Add($"the answer to {delivery.What} is no JSON and is shown as words");
        return new JsonObject { ["response_type"] = "ephemeral", ["text"] = text };
    }

    private static string Encoded(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value).Replace("%20", "+", StringComparison.Ordinal)}"));
}
