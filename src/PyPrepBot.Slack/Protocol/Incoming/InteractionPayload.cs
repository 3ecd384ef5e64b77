namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A press, choice, form or shortcut as Slack sends it. Every field may be missing, and <c>team</c> may be null.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads</remarks>
internal sealed record InteractionPayload
{
    public string? Type { get; init; }

    public UserPayload? User { get; init; }

    public TeamPayload? Team { get; init; }

    public TeamPayload? Enterprise { get; init; }

    public bool IsEnterpriseInstall { get; init; }

    public PlacePayload? Channel { get; init; }

    public ContainerPayload? Container { get; init; }

    public MessagePayload? Message { get; init; }

    public string? MessageTs { get; init; }

    public ViewPayload? View { get; init; }

    /// <summary>What stands in the controls of a message.</summary>
    public ViewStatePayload? State { get; init; }

    public IReadOnlyList<ActionPayload>? Actions { get; init; }

    public string? ActionId { get; init; }

    public string? Value { get; init; }

    public string? CallbackId { get; init; }

    public string? TriggerId { get; init; }

    public string? ResponseUrl { get; init; }
}
