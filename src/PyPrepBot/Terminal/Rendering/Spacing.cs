using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Which blocks stand close together: the options of a question, and rows of controls.</summary>
internal static class Spacing
{
    private const string Gap = "  ";

    public static bool IsApart(Block above, Block below) => (above, below) switch
    {
        (Paragraph first, Paragraph second) => Letter(first) is null || Letter(second) is null,
        (ButtonRow or SelectMenu, ButtonRow or SelectMenu) => false,
        _ => true,
    };

    /// <summary>What a paragraph begins with when it is one entry of a list, such as <c>A</c> or <c>3</c>; else null.</summary>
    public static string? Letter(Paragraph paragraph) => paragraph.Text.Parts is [Bold { Text.Length: 1 or 2 } letter, Plain next, ..]
        && next.Text.StartsWith(Gap, StringComparison.Ordinal)
        ? letter.Text
        : null;

    /// <summary>How far the lines of a paragraph are set in below its first.</summary>
    public static int Hang(Paragraph paragraph) => Letter(paragraph) is { } letter ? letter.Length + Gap.Length : 0;
}
