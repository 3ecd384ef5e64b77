namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>What stands in the fields of a form.</summary>
internal sealed record ViewStatePayload
{
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, ActionPayload>>? Values { get; init; }
}
