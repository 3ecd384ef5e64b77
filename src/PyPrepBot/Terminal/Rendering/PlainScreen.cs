using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Characters only: for pipes, files, and people who want no colour.</summary>
/// <param name="echoes">Typed lines are written out, since nobody else shows them; there are no prompts then.</param>
internal sealed class PlainScreen(TextWriter output, bool echoes) : IScreen
{
    private const int EchoLimit = 500;

    public void Show(string? mark, ChatMessage message, Controls controls)
    {
        if (mark is not null)
        {
            var shown = InertText.Line(mark);
            Write(mark == TerminalMessages.RoomMark ? shown : $"({shown})");
        }

        foreach (var line in BlockLines.Of(message, controls))
        {
            Write(line);
        }

        Write("");
        output.Flush();
    }

    public void Prompt(string prompt)
    {
        if (!echoes)
        {
            output.Write(InertText.Line(prompt));
            output.Flush();
        }
    }

    public void BreakPrompt()
    {
        if (!echoes)
        {
            Write("");
        }
    }

    public void Typed(string prompt, string line)
    {
        if (echoes)
        {
            var shown = InertText.Line(line.Length > EchoLimit ? line[..EchoLimit] + "…" : line);
            Write((InertText.Line(prompt) + shown).TrimEnd());
        }
    }

    // Not WriteLine: a transcript is the same on every system.
    private void Write(string line) => output.Write(line + "\n");
}
