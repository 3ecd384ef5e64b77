using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A command that was chosen from the menu of somebody's message.</summary>
/// <param name="Name">As the menu shows it.</param>
/// <param name="Text">The message's words, as the platform gave them.</param>
/// <param name="Author">Who wrote it; null when the platform does not say.</param>
public sealed record MessageCommand(
    string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt, string Name, string Text, UserRef? Author)
    : Interaction(DeliveryId, User, Channel, ReceivedAt)
{
    /// <summary>Files that hang on the message.</summary>
    public IReadOnlyList<FileRef> Files { get; init; } = [];
}
