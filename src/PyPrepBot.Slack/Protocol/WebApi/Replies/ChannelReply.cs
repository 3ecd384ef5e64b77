namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to <c>conversations.open</c> and <c>conversations.info</c>.</summary>
internal sealed record ChannelReply(ChannelFacts? Channel);
