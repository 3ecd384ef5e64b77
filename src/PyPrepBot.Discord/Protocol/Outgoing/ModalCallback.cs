namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A form as the first and immediate answer.</summary>
/// <param name="Type">9.</param>
internal sealed record ModalCallback(int Type, ModalBody Data);
