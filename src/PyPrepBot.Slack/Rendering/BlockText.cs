using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Blocks that are read.</summary>
internal static class BlockText
{
    /// <summary>Null for controls, pictures and lines.</summary>
    public static TextPiece? Of(Block block) => block switch
    {
        Heading heading => Raw(PieceKind.Title, Units.Shorten(InertText.Line(heading.Text).Trim(), Limits.Header)),
        Paragraph paragraph => new TextPiece(PieceKind.Prose, MrkdwnText.Of(paragraph.Text.Parts), paragraph.IsOption),
        CodeListing code => Raw(PieceKind.Code, ListingText.Of(code)),
        Fields fields => new TextPiece(PieceKind.Prose, [.. fields.Items.SelectMany(Pair)]),
        Table table => Raw(PieceKind.Code, TableText.Of(table)),
        Footnote footnote => new TextPiece(PieceKind.SmallPrint, MrkdwnText.Of(footnote.Text.Parts)),
        _ => null,
    };

    // Blocks of plain text and of code parse nothing: it goes as it stands.
    private static TextPiece Raw(PieceKind kind, string text) =>
        new(kind, [TextRun.Plain([.. text.EnumerateRunes().Select(rune => rune.ToString())])]);

    private static IEnumerable<TextRun> Pair(Field field, int index) =>
    [
        .. index == 0 ? [] : new[] { TextRun.Whole("\n") },
        .. MrkdwnText.Of(string.IsNullOrWhiteSpace(field.Name)
            ? field.Value.Parts
            : [new Bold(InertText.Line(field.Name)), " ", .. field.Value.Parts]),
    ];
}
