using System.Buffers;
using System.Text.Json;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Writes an acknowledgement.</summary>
internal static class Acknowledgement
{
    public static ReadOnlyMemory<byte> Of(string envelopeId, string? payloadJson)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("envelope_id", envelopeId);
            if (payloadJson is not null)
                WritePayload(json, payloadJson);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    // Slack takes an object only: https://github.com/slackapi/node-slack-sdk/issues/1455
    private static void WritePayload(Utf8JsonWriter json, string payloadJson)
    {
        using var payload = JsonDocument.Parse(payloadJson);
        switch (payload.RootElement.ValueKind)
        {
            case JsonValueKind.Object:
                json.WritePropertyName("payload");
                payload.RootElement.WriteTo(json);
                break;
            case JsonValueKind.String:
                json.WriteStartObject("payload");
                json.WriteString("text", payload.RootElement.GetString());
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException("The answer in an acknowledgement is an object.", nameof(payloadJson));
        }
    }
}
