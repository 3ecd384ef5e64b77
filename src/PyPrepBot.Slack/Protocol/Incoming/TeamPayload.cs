namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A workspace, or the organisation it belongs to.</summary>
internal sealed record TeamPayload
{
    public string? Id { get; init; }
}
