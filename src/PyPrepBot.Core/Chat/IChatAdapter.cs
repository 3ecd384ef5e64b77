using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>The seam to one chat platform.</summary>
public interface IChatAdapter
{
    Platform Platform { get; }

    /// <summary>Reads interactions and shows the replies until told to stop or until the platform has no more.</summary>
    Task RunAsync(AnswerInteraction answer, CancellationToken stopping);

    /// <summary>Posts a message to everybody in a channel. The same key posts once, as far as the platform can tell.</summary>
    /// <exception cref="PostRefusedException">The platform will not take it, and would not a minute later.</exception>
    /// <param name="thread">The message under which it belongs, where the platform has threads; null for the channel itself.</param>
    Task<MessageRef> PostAsync(
        ChannelRef channel, ChatMessage message, MessageRef? thread, PostKey key, CancellationToken cancellation);

    /// <summary>Writes to one person in private, where the platform and the person allow it.</summary>
    /// <param name="near">A channel of the server or workspace in which they have to do with the bot.</param>
    /// <returns>Whether it reached them; a person who takes no messages is not an error.</returns>
    Task<bool> TellAsync(
        UserRef user, ChannelRef near, ChatMessage message, string idempotencyKey, CancellationToken cancellation);

    /// <summary>Replaces a message that was posted before.</summary>
    Task EditAsync(MessageRef message, ChatMessage content, CancellationToken cancellation);
}
