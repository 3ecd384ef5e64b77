using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A person is still typing an option and wants suggestions.</summary>
public sealed record Autocomplete(
    string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt, string Command, string Option, string Typed)
    : Interaction(DeliveryId, User, Channel, ReceivedAt);
