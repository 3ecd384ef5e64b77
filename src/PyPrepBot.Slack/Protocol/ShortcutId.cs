namespace PyPrepBot.Slack.Protocol;

/// <summary>The id of a command in the menu of messages: the name it shows, in the letters an id takes.</summary>
internal static class ShortcutId
{
    public static string Of(string name) =>
        string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
}
