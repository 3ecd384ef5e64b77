namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>Whose tokens are worth nothing any more: ids of users, not tokens.</summary>
internal sealed record TokensPayload
{
    public IReadOnlyList<string>? Bot { get; init; }
}
