using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Blocks that are read, as markdown.</summary>
internal static class BlockText
{
    private const string Python = "py";
    private const string SmallPrint = "-# ";

    /// <summary>Null for controls, pictures and lines.</summary>
    public static TextPiece? Of(Block block) => block switch
    {
        Heading heading => new TextPiece([new TextRun("## ", MarkdownText.EscapeLine(heading.Text).Trim(), "")]),
        Paragraph paragraph => new TextPiece(MarkdownText.Of(paragraph.Text.Parts), IsProse: !paragraph.IsOption),
        CodeListing code => new TextPiece([Fence.Block(ListingText.Of(code), Python)]),
        Fields fields => new TextPiece([.. fields.Items.SelectMany(Pair)]),
        Table table => new TextPiece([Fence.Block(TableText.Of(table))]),
        Footnote footnote => new TextPiece([new TextRun(SmallPrint, "", ""), .. MarkdownText.Of(footnote.Text.Parts).Select(Small)]),
        _ => null,
    };

    private static IEnumerable<TextRun> Pair(Field field, int index) =>
    [
        TextRun.Whole(index == 0 ? "" : "\n"),
        .. string.IsNullOrWhiteSpace(field.Name) ? [] : new[] { new TextRun("**", MarkdownText.EscapeLine(field.Name), "** ") },
        .. MarkdownText.Of(field.Value.Parts),
    ];

    // Each line of small print says so anew.
    private static TextRun Small(TextRun run) => run with { Body = run.Body.Replace("\n", $"\n{SmallPrint}", StringComparison.Ordinal) };
}
