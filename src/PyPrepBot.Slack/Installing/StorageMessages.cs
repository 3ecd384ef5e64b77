namespace PyPrepBot.Slack.Installing;

/// <summary>What operators read about the file of installations.</summary>
internal static class StorageMessages
{
    public static string NotReadable(string path) =>
        $"{path} holds the Slack workspaces that installed the bot, and cannot be read. Put it back from a backup; "
        + "or move it away, and every workspace has to install the bot again.";

    public static string TooNew(string path) =>
        $"{path} was written by a newer program. Start that one, or put the file back from a backup of before the upgrade.";
}
