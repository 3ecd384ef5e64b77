using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>Somebody let the bot into a channel.</summary>
/// <param name="By">Who, as far as the platform says.</param>
public sealed record BotInvited(ChannelRef Channel, UserRef? By) : SpaceChange(Channel.Platform, Channel.Space);
