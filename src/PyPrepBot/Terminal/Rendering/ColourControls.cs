using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Typing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Controls in colour, side by side or one below the other.</summary>
internal static class ColourControls
{
    public static IRenderable Of(ButtonRow row, Controls controls)
    {
        var shown = controls.In(row);
        var buttons = row.Buttons.Zip(shown, (button, control) => Of(control, button.Style)).ToList();
        var line = new Flow(buttons);
        return shown.Any(control => control.TakesText)
            ? new Rows(new Text(TerminalMessages.JustType, Palette.Quiet), line)
            : line;
    }

    public static IRenderable Of(SelectMenu menu, Controls controls)
    {
        var entries = controls.In(menu).Select(control => Of(control, ButtonStyle.Plain)).ToList();
        var prompt = new Text(InertText.Line(TerminalMessages.MenuPrompt(menu)), Palette.Quiet);
        if (!controls.IsSpelledOut(menu))
        {
            return new Rows([prompt, .. entries]);
        }

        var line = new Spectre.Console.Paragraph();
        line.Append(InertText.Line(TerminalMessages.MenuPrompt(menu)), Palette.Quiet);
        foreach (var control in controls.In(menu))
        {
            line.Append($" [{control.Key}]", Palette.Key);
        }

        return line;
    }

    private static Spectre.Console.Paragraph Of(Control control, ButtonStyle style)
    {
        var key = style switch
        {
            ButtonStyle.Primary => Palette.MainKey,
            ButtonStyle.Danger => Palette.Danger,
            _ => Palette.Key,
        };
        var shown = new Spectre.Console.Paragraph($"[{control.Key}]", key);
        var words = style == ButtonStyle.Primary ? Palette.Strong : Palette.Normal;
        return control.Words.Length == 0 ? shown : shown.Append(" " + control.Words, words);
    }
}
