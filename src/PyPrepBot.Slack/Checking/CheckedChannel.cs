namespace PyPrepBot.Slack.Checking;

/// <summary>A channel, as far as it matters for posting there.</summary>
/// <remarks>https://docs.slack.dev/reference/objects/conversation-object</remarks>
internal sealed record CheckedChannel
{
    public string? Name { get; init; }

    public bool IsMember { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>A private conversation has its people and no members to join.</summary>
    public bool IsIm { get; init; }
}
