namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A channel.</summary>
internal sealed record PlacePayload
{
    public string? Id { get; init; }

    public string? Name { get; init; }
}
