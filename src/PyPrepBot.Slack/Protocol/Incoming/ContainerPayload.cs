namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>What a control stands in: a message or a view.</summary>
internal sealed record ContainerPayload
{
    public string? ChannelId { get; init; }

    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    public bool IsEphemeral { get; init; }
}
