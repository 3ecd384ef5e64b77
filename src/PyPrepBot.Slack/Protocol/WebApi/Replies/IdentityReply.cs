namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>The reply to <c>auth.test</c>: who the bot is.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/auth.test</remarks>
internal sealed record IdentityReply(string? TeamId, string? Team, string? UserId, string? EnterpriseId)
{
    public string? User { get; init; }

    /// <summary>Only a bot's token has one.</summary>
    public string? BotId { get; init; }

    public string? AppId { get; init; }
}
