namespace PyPrepBot.Slack.Files;

/// <summary>A file that was uploaded and is to be shared.</summary>
internal sealed record SharedFile(string Id, string Title);
