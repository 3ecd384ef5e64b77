namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A button.</summary>
internal sealed record ButtonBody(string ActionId, TextObject Text) : ElementBody(ActionId)
{
    /// <summary><c>primary</c> or <c>danger</c>; none for an ordinary one.</summary>
    public string? Style { get; init; }
}
