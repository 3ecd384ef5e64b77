namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A list to choose one entry from.</summary>
internal sealed record SelectBody(string ActionId, IReadOnlyList<OptionBody> Options) : ElementBody(ActionId)
{
    public TextObject? Placeholder { get; init; }
}
