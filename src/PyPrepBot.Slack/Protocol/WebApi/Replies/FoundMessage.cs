using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>A message with the mark it may carry.</summary>
internal sealed record FoundMessage(string? Ts, MetadataBody? Metadata);
