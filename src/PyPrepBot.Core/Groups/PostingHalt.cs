namespace PyPrepBot.Core.Groups;

/// <summary>A group's posts were refused too often, so its schedule waits until a moderator has mended the reason.</summary>
/// <param name="Reason">What the platform said, as words for a moderator.</param>
public sealed record PostingHalt(DateTimeOffset Since, string Reason)
{
    /// <summary>The channel itself is gone, so a new one has to be named.</summary>
    public bool ChannelIsGone { get; init; }
}
