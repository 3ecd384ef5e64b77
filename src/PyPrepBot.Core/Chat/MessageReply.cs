namespace PyPrepBot.Core.Chat;

/// <summary>A message, seen by one person or by the channel.</summary>
/// <param name="UpdatesOriginal">It takes the place of the message whose control was used.</param>
public sealed record MessageReply(ChatMessage Message, Visibility Visibility, bool UpdatesOriginal = false) : Reply;
