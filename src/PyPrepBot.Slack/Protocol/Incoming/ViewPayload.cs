namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A window, or the Home tab.</summary>
internal sealed record ViewPayload
{
    public string? Id { get; init; }

    public string? Type { get; init; }

    public string? Hash { get; init; }

    public string? RootViewId { get; init; }

    public string? PreviousViewId { get; init; }

    public string? CallbackId { get; init; }

    public string? PrivateMetadata { get; init; }

    public string? AppInstalledTeamId { get; init; }

    public ViewStatePayload? State { get; init; }
}
