namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A person.</summary>
internal sealed record UserPayload
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Username { get; init; }

    public string? TeamId { get; init; }
}
