namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>What is suggested to somebody who is typing.</summary>
internal sealed record OptionsBody(IReadOnlyList<OptionBody> Options);
