namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>One field of a form.</summary>
/// <param name="BlockId">By which a refusal of what was filled in names the field.</param>
internal sealed record InputBody(string BlockId, TextObject Label, ElementBody Element, bool Optional) : BlockBody;
