namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A field to type in.</summary>
internal sealed record TextInputBody(string ActionId, bool Multiline, int MaxLength) : ElementBody(ActionId)
{
    public TextObject? Placeholder { get; init; }

    public string? InitialValue { get; init; }
}
