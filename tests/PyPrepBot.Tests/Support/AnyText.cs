using System.Text;
using CsCheck;

namespace PyPrepBot.Tests.Support;

/// <summary>Text as a careless or hostile person types it: markup, mentions, halves of characters.</summary>
internal static class AnyText
{
    private static readonly string[] Markup =
    [
        "```", "``", "**", "<@1>", "<!channel>", "&lt;", ":a:",
        "@everyone", "https://x.org/a_b", "1. ", "# ", "-# ", "> ", "\u200B", "\u202E", "🦞", "\uD83E",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Char["\\*_~|>`#-[]()<@:.!&/+=1 \n\t"].Select(letter => letter.ToString())),
        (2, Gen.Int[0, Markup.Length - 1].Select(index => Markup[index])),
        (3, Gen.Int[0x20, 0x7E].Select(code => ((char)code).ToString())),
        (1, Gen.Int[0xE000, 0x10FFFF].Select(code => new Rune(code).ToString())));

    public static Gen<string> Short { get; } = Piece.Array[0, 60].Select(string.Concat);

    public static Gen<string> Long { get; } = Piece.Array[0, 6000].Select(string.Concat);
}
