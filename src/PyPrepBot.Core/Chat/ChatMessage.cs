namespace PyPrepBot.Core.Chat;

/// <summary>A message in no platform's words.</summary>
/// <param name="Summary">Read aloud and shown in notifications, where blocks are not.</param>
public sealed record ChatMessage(string Summary, params IReadOnlyList<Block> Blocks)
{
    /// <summary>Files that come with it. Only private replies carry any.</summary>
    public IReadOnlyList<ChatFile> Files { get; init; } = [];
}
