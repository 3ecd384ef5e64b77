using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>A message as plain lines. Pure: the same message gives the same lines wherever it is run.</summary>
internal static class BlockLines
{
    /// <summary>Fixed, so that a transcript does not depend on whose window it was made in.</summary>
    public const int Width = 80;

    private const string Indent = "    ";
    private const string ControlGap = "   ";

    public static IReadOnlyList<string> Of(ChatMessage message, Controls controls)
    {
        var lines = new List<string>();
        Block? above = null;
        foreach (var block in message.Blocks)
        {
            if (above is not null && Spacing.IsApart(above, block))
            {
                lines.Add("");
            }

            lines.AddRange(Of(block, controls));
            above = block;
        }

        return lines;
    }

    private static IEnumerable<string> Of(Block block, Controls controls) => block switch
    {
        Heading heading => Underlined([.. Wrapping.Lines(InertText.Line(heading.Text), Width)]),
        Paragraph paragraph => Wrapping.Lines(InlineWords.Of(paragraph.Text), Width, Spacing.Hang(paragraph)),
        Footnote footnote => Wrapping.Lines(InlineWords.Of(footnote.Text), Width),
        CodeListing code => Code(code),
        Fields fields => Pairs(fields),
        Table table => TextTable.Lines(table, Width),
        Divider => [new string('-', Width / 2)],
        Picture picture => Wrapping.Lines(TerminalMessages.PictureOf(InertText.Line(picture.AltText)), Width)
            .Append(picture.Source.AbsoluteUri),
        ButtonRow row => [.. Invitation(row, controls), .. Wrapping.Items(controls.In(row).Select(Shown), ControlGap, Width)],
        SelectMenu menu => Menu(menu, controls),
        _ => throw new UnreachableException($"The terminal has no rendering for {block.GetType().Name}."),
    };

    private static IEnumerable<string> Underlined(string[] lines) => [.. lines, new string('=', lines.Max(Wrapping.Width))];

    private static IEnumerable<string> Code(CodeListing code)
    {
        var lines = InertText.Of(code.Source).Split('\n');
        var digits = lines.Length.ToString(CultureInfo.InvariantCulture).Length;
        return lines.Select((line, index) => code.Numbered
            ? $"{Indent}{(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits)} | {line}".TrimEnd()
            : $"{Indent}{line}".TrimEnd());
    }

    private static IEnumerable<string> Pairs(Fields fields)
    {
        var names = fields.Items.Select(field => InertText.Line(field.Name) + ":").ToList();
        var width = names.Count == 0 ? 0 : names.Max(Wrapping.Width) + 2;
        return fields.Items.SelectMany((field, index) => Wrapping.Lines(
            names[index] + new string(' ', width - Wrapping.Width(names[index])) + InlineWords.Of(field.Value), Width, width));
    }

    private static IEnumerable<string> Invitation(ButtonRow row, Controls controls) =>
        controls.In(row).Any(control => control.TakesText) ? [TerminalMessages.JustType] : [];

    private static IEnumerable<string> Menu(SelectMenu menu, Controls controls)
    {
        var prompt = TerminalMessages.MenuPrompt(menu);
        return controls.IsSpelledOut(menu)
            ? Wrapping.Items([prompt, .. controls.In(menu).Select(control => $"[{control.Key}]")], " ", Width)
            : [prompt, .. controls.In(menu).SelectMany(control => Wrapping.Lines(Shown(control), Width, control.Key.Length + 3))];
    }

    private static string Shown(Control control) => control.Words.Length == 0 ? $"[{control.Key}]" : $"[{control.Key}] {control.Words}";
}
