namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>A reply with what stood above it.</summary>
/// <param name="Scopes">What the token may do; null when Slack did not say.</param>
internal sealed record SingleReply(SlackReply Reply, IReadOnlyList<string>? Scopes);
