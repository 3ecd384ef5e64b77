namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Something Slack delivered, for the first time. It is acknowledged whatever the listener does.</summary>
/// <param name="DeliveryId">The same for each delivery of the same thing.</param>
/// <param name="TakesPayload">Whether the acknowledgement may carry an answer.</param>
/// <param name="Payload">UTF-8 JSON, good until the listener returns.</param>
/// <param name="AnswerBy">When it is acknowledged without an answer, if there was none before.</param>
internal readonly record struct SocketEnvelope(
    string EnvelopeId,
    string Type,
    string DeliveryId,
    bool TakesPayload,
    int RetryAttempt,
    DateTimeOffset ReceivedAt,
    DateTimeOffset AnswerBy,
    ReadOnlyMemory<byte> Payload)
{
    // Takes the place of the record's own listing: the delivery id may be a trigger, which opens a window to whoever has it.
    public override string ToString() => $"{Type} of {Payload.Length} bytes";
}
