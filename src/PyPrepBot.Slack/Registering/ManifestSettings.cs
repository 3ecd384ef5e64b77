namespace PyPrepBot.Slack.Registering;

/// <summary>How Slack reaches the app.</summary>
internal sealed record ManifestSettings(
    ManifestEvents EventSubscriptions,
    ManifestInteractivity Interactivity,
    bool OrgDeployEnabled,
    bool SocketModeEnabled,
    bool TokenRotationEnabled);
