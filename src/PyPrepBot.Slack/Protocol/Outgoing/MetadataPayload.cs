namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>By what a post is known again.</summary>
internal sealed record MetadataPayload(string PostId);
