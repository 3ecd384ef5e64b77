using System.Collections.Frozen;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A command with its options, typed after a slash or after the bot's name.</summary>
public sealed record SlashCommand(
    string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt, string Name, Arguments Arguments)
    : Interaction(DeliveryId, User, Channel, ReceivedAt)
{
    /// <summary>Files given with it, by the name of their option.</summary>
    public IReadOnlyDictionary<string, FileRef> Files { get; init; } = FrozenDictionary<string, FileRef>.Empty;
}
