namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to <c>users.info</c>.</summary>
internal sealed record UserReply(UserFacts? User);
