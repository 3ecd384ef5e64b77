namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A picture, with the words that stand for it where it is not seen.</summary>
public sealed record Picture(Uri Source, string AltText) : Block;
