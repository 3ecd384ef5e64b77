namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>An entry of a list.</summary>
internal sealed record OptionBody(TextObject Text, string Value)
{
    /// <summary>A second line below the first.</summary>
    public TextObject? Description { get; init; }
}
