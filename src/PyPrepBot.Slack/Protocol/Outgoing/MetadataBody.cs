namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A mark that stays with a message. Other apps can read it.</summary>
/// <remarks>https://docs.slack.dev/messaging/message-metadata</remarks>
internal sealed record MetadataBody(string EventType, MetadataPayload EventPayload);
