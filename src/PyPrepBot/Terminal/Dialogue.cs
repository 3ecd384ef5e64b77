using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Files;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>What is typed and what is shown, in order, however many threads want to show something.</summary>
internal sealed class Dialogue(IScreen screen, LineSource lines, ExportFolder exports)
{
    private readonly Lock _turn = new();
    private string? _prompt;

    /// <summary>Asks for a line; null at the end of input.</summary>
    public async Task<string?> AskAsync(string prompt, CancellationToken stopping)
    {
        lock (_turn)
        {
            _prompt = prompt;
            screen.Prompt(prompt);
        }

        var line = await lines.NextAsync(stopping);
        lock (_turn)
        {
            _prompt = null;
            if (line is null)
            {
                screen.BreakPrompt();
            }
            else
            {
                screen.Typed(prompt, line);
            }
        }

        return line;
    }

    public void Show(string? mark, ChatMessage message, Controls controls)
    {
        lock (_turn)
        {
            if (_prompt is not null)
            {
                screen.BreakPrompt();
            }

            screen.Show(mark, message, controls);
            if (message.Files.Count > 0)
            {
                screen.Show(null, TerminalMessages.Kept([.. message.Files.Select(file => (file.Name, exports.Keep(file)))]), Controls.None);
            }

            if (_prompt is not null)
            {
                screen.Prompt(_prompt);
            }
        }
    }

    /// <summary>A word of the room itself.</summary>
    public void Say(ChatMessage message) => Show(null, message, Controls.None);

    /// <summary>The person leaves.</summary>
    public void Close() => lines.Close();
}
