namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Entries of which several can be marked.</summary>
internal sealed record CheckboxesBody(string ActionId, IReadOnlyList<OptionBody> Options) : ElementBody(ActionId);
