namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>
/// A slash command as Slack sends it: flat, over the socket as JSON and to our web server as a form. Every field may be missing.
/// </summary>
/// <remarks>https://docs.slack.dev/interactivity/implementing-slash-commands</remarks>
internal sealed record CommandPayload
{
    public string? Command { get; init; }

    public string? Text { get; init; }

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    public bool IsEnterpriseInstall { get; init; }

    public string? ChannelId { get; init; }

    public string? ChannelName { get; init; }

    public string? UserId { get; init; }

    public string? UserName { get; init; }

    public string? TriggerId { get; init; }

    public string? ResponseUrl { get; init; }
}
