using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Typing;
using Spectre.Console;
using Spectre.Console.Rendering;
using Blocks = PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>A message in colour. No text of a message is ever read as Spectre's markup.</summary>
internal static class ColourBlocks
{
    public static IEnumerable<IRenderable> Of(ChatMessage message, Controls controls)
    {
        Block? above = null;
        foreach (var block in message.Blocks)
        {
            if (above is not null && Spacing.IsApart(above, block))
            {
                yield return new Text(" ");
            }

            yield return Of(block, controls);
            above = block;
        }
    }

    private static IRenderable Of(Block block, Controls controls) => block switch
    {
        Blocks.Heading heading => new Text(InertText.Line(heading.Text), Palette.Title),
        Blocks.Paragraph paragraph => Running(paragraph),
        Blocks.Footnote footnote => InlineColours.Of(footnote.Text.Parts, Palette.Quiet),
        Blocks.CodeListing code => Listing(code),
        Blocks.Fields fields => Pairs(fields),
        Blocks.Table table => ColourTable.Of(table),
        Blocks.Divider => new Rule { Style = Palette.Quiet },
        Blocks.Picture picture => new Rows(
            new Text(TerminalMessages.PictureOf(InertText.Line(picture.AltText))),
            new Text(picture.Source.AbsoluteUri, Palette.Quiet)),
        Blocks.ButtonRow row => ColourControls.Of(row, controls),
        Blocks.SelectMenu menu => ColourControls.Of(menu, controls),
        _ => throw new UnreachableException($"The terminal has no rendering for {block.GetType().Name}."),
    };

    private static IRenderable Running(Blocks.Paragraph paragraph)
    {
        if (Spacing.Letter(paragraph) is not { } letter)
        {
            return InlineColours.Of(paragraph.Text.Parts, Palette.Normal);
        }

        // The gap behind the letter is the column's.
        var gap = InlineWords.Of(paragraph.Text.Parts[1]).TrimStart();
        var rest = new[] { new Core.Chat.Text.Plain(gap) }.Concat(paragraph.Text.Parts.Skip(2));
        return Columns().AddRow(new Text(InertText.Line(letter), Palette.Strong), InlineColours.Of(rest, Palette.Normal));
    }

    private static Panel Listing(Blocks.CodeListing code)
    {
        var lines = InertText.Of(code.Source).Split('\n');
        var numbers = string.Join('\n', Enumerable.Range(1, lines.Length).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var source = new Text(string.Join('\n', lines));
        var content = code.Numbered
            ? Columns().AddRow(new Text(numbers, Palette.Quiet) { Justification = Justify.Right }, source)
            : (IRenderable)source;
        return new Panel(content) { Border = BoxBorder.Rounded, BorderStyle = Palette.Quiet };
    }

    private static Grid Pairs(Blocks.Fields fields)
    {
        var grid = Columns();
        foreach (var field in fields.Items)
        {
            grid.AddRow(new Text(InertText.Line(field.Name), Palette.Strong), InlineColours.Of(field.Value.Parts, Palette.Normal));
        }

        return grid;
    }

    private static Grid Columns() => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
}
