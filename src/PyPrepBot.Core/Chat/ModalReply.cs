namespace PyPrepBot.Core.Chat;

/// <summary>A form that opens before the person's eyes.</summary>
public sealed record ModalReply(Modal Modal) : Reply;
