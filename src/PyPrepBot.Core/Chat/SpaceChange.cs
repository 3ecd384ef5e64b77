using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>Something changed about where the bot is, which nobody asked for and nobody waits on.</summary>
/// <param name="Space">The server or workspace.</param>
public abstract record SpaceChange(Platform Platform, string Space);
