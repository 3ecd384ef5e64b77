namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>A message; one that only its reader sees does not come along.</summary>
internal sealed record MessagePayload
{
    public string? Text { get; init; }

    public string? User { get; init; }

    public string? Username { get; init; }

    public string? BotId { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public IReadOnlyList<FilePayload>? Files { get; init; }
}
