using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>One or more options taken from a list under one of the bot's messages.</summary>
/// <param name="Values">The values taken, in no promised order.</param>
public sealed record SelectChoice(
    string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt, ActionId Action, IReadOnlyList<string> Values)
    : Interaction(DeliveryId, User, Channel, ReceivedAt);
