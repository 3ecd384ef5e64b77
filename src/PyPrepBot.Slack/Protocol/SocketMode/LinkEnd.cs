namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>How a connection ended, or why it is to be replaced.</summary>
/// <param name="Detail">A status, a close code or Slack's own word for it.</param>
internal sealed record LinkEnd(LinkFate Fate, string? Detail = null, TimeSpan? RetryAfter = null);
