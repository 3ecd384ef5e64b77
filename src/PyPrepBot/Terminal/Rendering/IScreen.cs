using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Where the room is seen. Calls never overlap.</summary>
internal interface IScreen
{
    /// <param name="mark">Who sees the message; null for a word of the room itself.</param>
    void Show(string? mark, ChatMessage message, Controls controls);

    /// <summary>Invites a line.</summary>
    void Prompt(string prompt);

    /// <summary>Something else has to be shown while a line is awaited.</summary>
    void BreakPrompt();

    /// <summary>A line came.</summary>
    void Typed(string prompt, string line);
}
