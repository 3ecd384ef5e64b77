namespace PyPrepBot.Slack.Registering;

/// <summary>A command in the menu of messages.</summary>
internal sealed record ManifestShortcut(string Name, string CallbackId, string Description)
{
    public string Type { get; } = "message";
}
