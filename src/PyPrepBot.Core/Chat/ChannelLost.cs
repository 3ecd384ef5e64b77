using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A channel was deleted.</summary>
public sealed record ChannelLost(ChannelRef Channel) : SpaceChange(Channel.Platform, Channel.Space);
