namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A thin line.</summary>
internal sealed record DividerBody : BlockBody;
