namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>An entry that was chosen.</summary>
internal sealed record OptionPayload
{
    public string? Value { get; init; }
}
