using PyPrepBot.Core.Chat;

namespace PyPrepBot.Discord.Guilds;

/// <summary>Discord has an outage in that server: whatever was to be posted there waits.</summary>
internal sealed class GuildUnavailableException(string guild)
    : PlatformUnreachableException($"Discord cannot reach server {guild} at the moment.");
