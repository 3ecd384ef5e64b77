namespace PyPrepBot.Slack.Registering;

/// <summary>As whom the bot writes.</summary>
internal sealed record ManifestBot(string DisplayName, bool AlwaysOnline);
