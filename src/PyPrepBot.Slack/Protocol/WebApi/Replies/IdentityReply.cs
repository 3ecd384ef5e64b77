namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to <c>auth.test</c>: who the bot is.</summary>
internal sealed record IdentityReply(string? TeamId, string? Team, string? UserId, string? EnterpriseId);
