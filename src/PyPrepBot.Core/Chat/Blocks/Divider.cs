namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A thin line between two parts of a message.</summary>
public sealed record Divider : Block;
