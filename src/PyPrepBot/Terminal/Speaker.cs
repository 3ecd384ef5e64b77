using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>One member in the room, and what they can press.</summary>
internal sealed class Speaker(UserRef user)
{
    public UserRef User { get; } = user;

    /// <summary>The controls of the last message that had any.</summary>
    public Controls Controls { get; set; } = Controls.None;

    public string Prompt => $"{User.Name}> ";
}
