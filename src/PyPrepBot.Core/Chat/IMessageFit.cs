using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>Says whether a platform would show a message whole.</summary>
public interface IMessageFit
{
    Platform Platform { get; }

    /// <summary>What the platform would cut off or refuse; null when it shows all of it.</summary>
    string? Misfit(ChatMessage message);
}
