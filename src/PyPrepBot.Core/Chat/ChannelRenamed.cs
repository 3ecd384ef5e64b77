using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A channel goes by another name.</summary>
public sealed record ChannelRenamed(ChannelRef Channel, string Name) : SpaceChange(Channel.Platform, Channel.Space);
