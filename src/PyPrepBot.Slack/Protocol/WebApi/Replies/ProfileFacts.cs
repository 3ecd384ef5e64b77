namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>What a person is called. Either may be empty.</summary>
internal sealed record ProfileFacts(string? DisplayName, string? RealName);
