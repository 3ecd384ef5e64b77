using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Typing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>The room as a person at a terminal sees it.</summary>
internal sealed class ColourScreen(IAnsiConsole console) : IScreen
{
    // Longer lines are hard to read, however wide the window is.
    private const int MaxWidth = 100;

    public void Show(string? mark, ChatMessage message, Controls controls)
    {
        IEnumerable<IRenderable> head = mark is null
            ? []
            : [Line(InertText.Line(mark), mark == TerminalMessages.RoomMark ? Palette.Room : Palette.Quiet)];

        console.Write(new AtMost(MaxWidth, new Rows([.. head, .. ColourBlocks.Of(message, controls), new Text(" ")])));
    }

    // Not through the layout, which would end the line.
    public void Prompt(string prompt) => console.Write(InertText.Line(prompt), Palette.Room);

    public void BreakPrompt() => console.WriteLine();

    public void Typed(string prompt, string line)
    {
        // The terminal itself has shown it.
    }

    private static Rule Line(string mark, Style style) =>
        new(Markup.Escape(mark)) { Style = style, Justification = Justify.Left, Border = BoxBorder.Square };
}
