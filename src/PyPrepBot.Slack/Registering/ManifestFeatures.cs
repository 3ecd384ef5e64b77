namespace PyPrepBot.Slack.Registering;

/// <summary>What people meet of the app.</summary>
internal sealed record ManifestFeatures(
    ManifestHome AppHome, ManifestBot BotUser, IReadOnlyList<ManifestShortcut>? Shortcuts, IReadOnlyList<ManifestCommand> SlashCommands);
