namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>A channel as the bot may see it.</summary>
internal sealed record ChannelFacts(string? Id, string? Name, bool IsMember, bool IsArchived, bool IsIm);
