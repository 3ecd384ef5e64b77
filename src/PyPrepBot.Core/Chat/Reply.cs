namespace PyPrepBot.Core.Chat;

/// <summary>The answer to one interaction. When it is acknowledged, and how, is the adapter's business.</summary>
public abstract record Reply
{
    public static Reply Ephemeral(ChatMessage message) => new MessageReply(message, Visibility.Ephemeral);

    public static Reply InChannel(ChatMessage message) => new MessageReply(message, Visibility.InChannel);

    /// <summary>Puts the message in the place of the private one whose control was used.</summary>
    public static Reply Update(ChatMessage message) => new MessageReply(message, Visibility.Ephemeral, UpdatesOriginal: true);

    public static Reply Form(Modal modal) => new ModalReply(modal);
}
