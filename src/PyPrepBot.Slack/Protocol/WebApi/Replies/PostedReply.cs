namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>Where a message stands. A message to a person comes back with the channel it went to.</summary>
internal sealed record PostedReply(string? Channel, string? Ts);
