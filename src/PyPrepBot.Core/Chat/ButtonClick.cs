using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A press of a button under one of the bot's messages.</summary>
public sealed record ButtonClick(string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt, ActionId Action)
    : Interaction(DeliveryId, User, Channel, ReceivedAt);
