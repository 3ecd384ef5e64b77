namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A list to choose several entries from.</summary>
internal sealed record MultiSelectBody(string ActionId, IReadOnlyList<OptionBody> Options, int MaxSelectedItems) : ElementBody(ActionId)
{
    public TextObject? Placeholder { get; init; }
}
