namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A short table of names and values, one pair a line.</summary>
public sealed record Fields(params IReadOnlyList<Field> Items) : Block;
