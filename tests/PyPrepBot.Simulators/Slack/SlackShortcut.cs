namespace PyPrepBot.Simulators.Slack;

/// <summary>A shortcut in the app's manifest.</summary>
public sealed record SlackShortcut(string Name, string CallbackId, bool IsOnMessage)
{
    public bool Is(string nameOrId) => Name == nameOrId || CallbackId == nameOrId;
}
