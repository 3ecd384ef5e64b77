namespace PyPrepBot.Slack.Registering;

/// <summary>The tabs of the app.</summary>
internal sealed record ManifestHome(bool HomeTabEnabled, bool MessagesTabEnabled, bool MessagesTabReadOnlyEnabled);
