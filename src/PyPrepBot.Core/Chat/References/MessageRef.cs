namespace PyPrepBot.Core.Chat.References;

/// <summary>A message that the bot posted, by which it can be edited or answered in a thread.</summary>
public sealed record MessageRef(ChannelRef Channel, string Id);
