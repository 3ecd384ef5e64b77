using System.Text.Json;
using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A channel that comes as its id or as an object.</summary>
/// <remarks>https://docs.slack.dev/reference/events/channel_rename</remarks>
internal sealed class LoosePlace : JsonConverter<PlacePayload>
{
    public override PlacePayload? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new PlacePayload { Id = reader.GetString() };
            case JsonTokenType.StartObject:
                using (var place = JsonDocument.ParseValue(ref reader))
                {
                    return new PlacePayload { Id = Text(place.RootElement, "id"), Name = Text(place.RootElement, "name") };
                }

            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, PlacePayload value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);

    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
