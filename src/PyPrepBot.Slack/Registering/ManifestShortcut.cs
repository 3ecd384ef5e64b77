namespace PyPrepBot.Slack.Registering;

/// <summary>A command in a menu.</summary>
/// <param name="Type">In the menu of messages, or in that of everything.</param>
internal sealed record ManifestShortcut(string Type, string Name, string CallbackId, string Description);
