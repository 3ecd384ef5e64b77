using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text) : Block
{
    /// <summary>One of the options of a question, which stand close together: it begins with its letter.</summary>
    public bool IsOption => Text.Parts is [Bold { Text.Length: 1 or 2 }, Plain { Text: [' ', ' ', ..] }, ..];
}
