using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>The platform gave a channel another id; it is the same channel.</summary>
public sealed record ChannelMoved(ChannelRef Channel, string NewId) : SpaceChange(Channel.Platform, Channel.Space);
