using System.Text.Json;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>One message of the connection. What it carries stays as it came: only who needs it reads it.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode</remarks>
internal sealed record SocketFrame
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    public string Type { get; private init; } = "";

    public string? EnvelopeId { get; private init; }

    public string? Reason { get; private init; }

    public bool TakesPayload { get; private init; }

    public int RetryAttempt { get; private init; }

    public int? Connections { get; private init; }

    /// <summary>How long Slack will keep the connection; null when it does not say.</summary>
    public TimeSpan? LifeTime { get; private init; }

    /// <summary>By what the delivery is known again: an event by its id, what a person did by its trigger.</summary>
    public string? DeliveryId { get; private init; }

    public ReadOnlyMemory<byte> Payload { get; private init; }

    /// <summary>Null when this is no frame: now and then Slack says something in plain words.</summary>
    public static SocketFrame? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => Type;

    private static SocketFrame Read(JsonElement root)
    {
        var payload = Member(root, "payload");
        return new SocketFrame
        {
            Type = Text(root, "type") ?? "",
            EnvelopeId = Text(root, "envelope_id"),
            Reason = Text(root, "reason"),
            TakesPayload = Member(root, "accepts_response_payload")?.ValueKind == JsonValueKind.True,
            RetryAttempt = (int)(Number(root, "retry_attempt") ?? 0),
            Connections = (int?)Number(root, "num_connections"),
            LifeTime = Seconds(Member(root, "debug_info") is { } debug ? Number(debug, "approximate_connection_time") : null),
            DeliveryId = payload is { } held ? Text(held, "event_id") ?? Text(held, "trigger_id") : null,
            // The bytes of the socket are used again, so this is a copy; it is as long as the listener needs it.
            Payload = payload is { } kept ? System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(kept).ToArray() : "null"u8.ToArray(),
        };
    }

    private static TimeSpan? Seconds(double? number) => number is > 0 and < 1_000_000 ? TimeSpan.FromSeconds(number.Value) : null;

    private static JsonElement? Member(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement holder, string name) =>
        Member(holder, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static double? Number(JsonElement holder, string name) =>
        Member(holder, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;
}
