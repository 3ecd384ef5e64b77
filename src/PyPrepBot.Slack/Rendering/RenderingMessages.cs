namespace PyPrepBot.Slack.Rendering;

/// <summary>Words that stand on every window.</summary>
internal static class RenderingMessages
{
    /// <summary>Of a card that has no heading.</summary>
    public const string Title = "PyPrepBot";
    public const string Send = "Send";
    public const string Cancel = "Cancel";
    public const string Close = "Close";
    public const string Loading = "One moment …";
}
