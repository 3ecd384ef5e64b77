namespace PyPrepBot.Slack.Registering;

/// <summary>How the app is shown.</summary>
internal sealed record ManifestDisplay(string Name, string Description, string BackgroundColor);
