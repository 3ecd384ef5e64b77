using System.Globalization;
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
        Paragraph paragraph => new TextPiece(MarkdownText.Of(paragraph.Text.Parts), IsProse: !IsEntry(paragraph)),
        CodeListing code => new TextPiece([Fence.Block(Listing(code), Python)]),
        Fields fields => new TextPiece([.. fields.Items.SelectMany(Pair)]),
        Table table => new TextPiece([TableText.Of(table)]),
        Footnote footnote => new TextPiece([new TextRun(SmallPrint, "", ""), .. MarkdownText.Of(footnote.Text.Parts).Select(Small)]),
        _ => null,
    };

    // The options of a question stand close together; each begins with its letter.
    private static bool IsEntry(Paragraph paragraph) =>
        paragraph.Text.Parts is [Bold { Text.Length: 1 or 2 }, Plain { Text: [' ', ' ', ..] }, ..];

    private static string Listing(CodeListing code)
    {
        var lines = InertText.Of(code.Source).Split('\n');
        var digits = lines.Length.ToString(CultureInfo.InvariantCulture).Length;
        return code.Numbered
            ? string.Join('\n', lines.Select((line, index) => $"{Number(index + 1).PadLeft(digits)} | {line}".TrimEnd()))
            : string.Join('\n', lines);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<TextRun> Pair(Field field, int index) =>
    [
        TextRun.Whole(index == 0 ? "" : "\n"),
        .. string.IsNullOrWhiteSpace(field.Name) ? [] : new[] { new TextRun("**", MarkdownText.EscapeLine(field.Name), "** ") },
        .. MarkdownText.Of(field.Value.Parts),
    ];

    // Each line of small print says so anew.
    private static TextRun Small(TextRun run) => run with { Body = run.Body.Replace("\n", $"\n{SmallPrint}", StringComparison.Ordinal) };
}
