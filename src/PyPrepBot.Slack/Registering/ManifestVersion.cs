namespace PyPrepBot.Slack.Registering;

/// <summary>The version of the form.</summary>
internal sealed record ManifestVersion(int MajorVersion, int MinorVersion);
