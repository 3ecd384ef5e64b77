namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>A window, by which it can be changed.</summary>
internal sealed record ViewFacts(string? Id, string? Hash);
