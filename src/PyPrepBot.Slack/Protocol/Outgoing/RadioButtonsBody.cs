namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Entries of which one can be marked.</summary>
internal sealed record RadioButtonsBody(string ActionId, IReadOnlyList<OptionBody> Options) : ElementBody(ActionId);
