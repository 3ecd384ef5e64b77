using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>The bot was removed. An outage of the platform is not a removal and is never reported as one.</summary>
public sealed record SpaceLeft(Platform Platform, string Space) : SpaceChange(Platform, Space);
