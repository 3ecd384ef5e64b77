namespace PyPrepBot.Slack.Installing;

/// <summary>The reply to <c>auth.test</c>: whose a token is.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/auth.test</remarks>
internal sealed record IdentityReply
{
    public string? Team { get; init; }

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? User { get; init; }

    public string? UserId { get; init; }

    /// <summary>Only a bot's token has one.</summary>
    public string? BotId { get; init; }

    public string? AppId { get; init; }
}
