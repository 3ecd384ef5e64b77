namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A picture of the web, which Slack fetches itself.</summary>
internal sealed record ImageBody(string ImageUrl, string AltText) : BlockBody;
