using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A form that was filled in and sent.</summary>
/// <param name="Fields">What was typed or chosen, by field id; chosen values are joined by commas.</param>
public sealed record ModalSubmit(
    string DeliveryId,
    UserRef User,
    ChannelRef Channel,
    DateTimeOffset ReceivedAt,
    ActionId Action,
    IReadOnlyDictionary<string, string> Fields)
    : Interaction(DeliveryId, User, Channel, ReceivedAt);
