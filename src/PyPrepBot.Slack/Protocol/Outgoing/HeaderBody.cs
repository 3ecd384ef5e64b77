namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A large line.</summary>
internal sealed record HeaderBody(TextObject Text) : BlockBody;
