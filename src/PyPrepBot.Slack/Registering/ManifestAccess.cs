namespace PyPrepBot.Slack.Registering;

/// <summary>What the app asks to be allowed.</summary>
internal sealed record ManifestAccess(ManifestScopes Scopes);
