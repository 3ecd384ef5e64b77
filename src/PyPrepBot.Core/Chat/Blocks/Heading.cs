namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>A line that says what the message is.</summary>
public sealed record Heading(string Text) : Block;
