namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>For which installation an event is.</summary>
internal sealed record AuthorizationPayload
{
    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? UserId { get; init; }

    public bool IsBot { get; init; }

    public bool IsEnterpriseInstall { get; init; }
}
