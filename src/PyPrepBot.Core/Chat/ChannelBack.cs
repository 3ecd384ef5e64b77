using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A channel that was lost is there again: restored from the archive, or the bot was let back in.</summary>
public sealed record ChannelBack(ChannelRef Channel) : SpaceChange(Channel.Platform, Channel.Space);
