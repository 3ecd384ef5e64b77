using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A person looks at the page that a platform keeps for them and the bot. The reply is what stands there.</summary>
public sealed record HomeOpened(string DeliveryId, UserRef User, ChannelRef Channel, DateTimeOffset ReceivedAt)
    : Interaction(DeliveryId, User, Channel, ReceivedAt);
