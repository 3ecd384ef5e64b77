namespace PyPrepBot.Core.Chat.References;

/// <summary>A place where messages are posted.</summary>
/// <param name="Space">The server or workspace the channel belongs to; the user's id for a direct message.</param>
/// <param name="Id">The platform's id of the channel.</param>
public sealed record ChannelRef(Platform Platform, string Space, string Id);
