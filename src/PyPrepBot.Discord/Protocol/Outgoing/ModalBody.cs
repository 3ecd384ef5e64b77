namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A form.</summary>
internal sealed record ModalBody(string CustomId, string Title, IReadOnlyList<Component> Components);
