using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack;

/// <summary>Reads what the socket brings and hands it on at once.</summary>
internal sealed partial class SocketEar(Reception reception, Lazy<SocketModeClient> client, ILogger<SocketEar> logger) : ISocketListener
{
    public void Hear(in SocketEnvelope envelope)
    {
        var delivery = new Delivery(envelope.DeliveryId, envelope.ReceivedAt);
        var acknowledgement = new SocketAcknowledgement(client.Value, envelope.EnvelopeId, envelope.TakesPayload);
        try
        {
            switch (envelope.Type)
            {
                case "slash_commands" when Read(envelope, IncomingJson.Default.CommandPayload) is { } command:
                    _ = reception.HoldAsync(command, delivery, acknowledgement);
                    break;
                case "interactive" when Read(envelope, IncomingJson.Default.InteractionPayload) is { } interaction:
                    _ = reception.HoldAsync(interaction, delivery, acknowledgement);
                    break;
                case "events_api" when Read(envelope, IncomingJson.Default.EventPayload) is { } happening:
                    reception.Hear(happening, delivery);
                    break;
            }
        }
        catch (JsonException fault)
        {
            // The payload is not logged: it holds what people wrote.
            Log.NotRead(logger, envelope.Type, envelope.Payload.Length, fault.Path);
        }
    }

    private static T? Read<T>(in SocketEnvelope envelope, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(envelope.Payload.Span, type);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Type} of {Length} bytes cannot be read at {Path}; it is left out")]
        public static partial void NotRead(ILogger logger, string type, int length, string? path);
    }
}
