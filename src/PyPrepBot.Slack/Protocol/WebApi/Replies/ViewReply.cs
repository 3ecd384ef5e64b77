namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to everything that shows a window.</summary>
internal sealed record ViewReply(ViewFacts? View);
