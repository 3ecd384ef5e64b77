using Microsoft.Extensions.Logging;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Takes in what all connections deliver: each thing is heard once and acknowledged as often as it came.</summary>
internal sealed partial class Intake(ISocketListener listener, PendingAcks acks, TimeProvider time, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly SeenDeliveries _seen = new(time);

    public void Take(SocketFrame frame, AckWriter writer)
    {
        if (frame.EnvelopeId is not { } id)
            return;

        // An event needs no answer, and what came before has had one.
        var waits = frame.Type is "slash_commands" or "interactive";
        lock (_lock)
        {
            var isNew = IsKnown(frame.Type) && _seen.IsNew(frame.DeliveryId ?? id);
            if (isNew && waits)
                acks.Add(id, frame.TakesPayload, writer);
            if (isNew)
                Hear(Envelope(id, frame));
            if (isNew && waits)
                return;
        }

        writer.Write(Acknowledgement.Of(id, null));
        if (!IsKnown(frame.Type))
            Log.Unknown(logger);
    }

    private SocketEnvelope Envelope(string id, SocketFrame frame)
    {
        var now = time.GetUtcNow();
        return new SocketEnvelope(
            id, frame.Type, frame.DeliveryId ?? id, frame.TakesPayload, frame.RetryAttempt, now, now + PendingAcks.Within, frame.Payload);
    }

    private static bool IsKnown(string type) => type is "events_api" or "slash_commands" or "interactive";

    private void Hear(in SocketEnvelope envelope)
    {
        try
        {
            listener.Hear(envelope);
        }
        catch (Exception fault)
        {
            // It is the listener's bug; the other deliveries and the acknowledgements must not suffer from it.
            Log.Broken(logger, envelope.Type, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack delivered something of a type the bot does not know")]
        public static partial void Unknown(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "The listener failed on {Type}: {Fault}")]
        public static partial void Broken(ILogger logger, string type, string fault);
    }
}
