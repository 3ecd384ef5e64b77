using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text) : Block;
