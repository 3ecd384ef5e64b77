using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>The bot was added, for the first time or again.</summary>
public sealed record SpaceJoined(Platform Platform, string Space) : SpaceChange(Platform, Space);
