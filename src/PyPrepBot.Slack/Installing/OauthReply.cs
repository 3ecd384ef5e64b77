namespace PyPrepBot.Slack.Installing;

/// <summary>The reply to <c>oauth.v2.access</c>. Each member may be missing; for a whole organisation <c>team</c> is null.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/oauth.v2.access</remarks>
internal sealed record OauthReply
{
    public string? AppId { get; init; }

    public string? AccessToken { get; init; }

    public string? TokenType { get; init; }

    public string? Scope { get; init; }

    public string? BotUserId { get; init; }

    public NamedReply? Team { get; init; }

    public NamedReply? Enterprise { get; init; }

    public bool IsEnterpriseInstall { get; init; }

    public NamedReply? AuthedUser { get; init; }

    /// <summary>Only there where tokens rotate.</summary>
    public string? RefreshToken { get; init; }

    // The record's own listing would show the token.
    public override string ToString() => nameof(OauthReply);
}
