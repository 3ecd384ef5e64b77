namespace PyPrepBot.Slack.Protocol.WebApi.Replies;

/// <summary>Some messages of a channel or thread.</summary>
internal sealed record HistoryReply(IReadOnlyList<FoundMessage>? Messages, bool HasMore);
