using System.Collections.Concurrent;

namespace PyPrepBot.Discord.Guilds;

/// <summary>The servers the bot is in, and whether Discord can reach them.</summary>
/// <remarks>https://discord.com/developers/docs/topics/gateway-events#guild-create</remarks>
internal sealed class GuildRoster
{
    // True while there is an outage.
    private readonly ConcurrentDictionary<string, bool> _guilds = new(StringComparer.Ordinal);

    /// <summary>A server is there.</summary>
    /// <returns>Whether this process did not know it: the bot may have been removed and invited again while it was away.</returns>
    public bool Arrive(string guild, bool isUnavailable)
    {
        var isNew = !_guilds.ContainsKey(guild);
        _guilds[guild] = isUnavailable;
        return isNew;
    }

    /// <summary>Discord cannot reach a server for a while; the bot is still in it.</summary>
    public void Lose(string guild) => _guilds[guild] = true;

    /// <summary>The bot was removed.</summary>
    public void Leave(string guild) => _guilds.TryRemove(guild, out _);

    public bool IsUnreachable(string guild) => _guilds.TryGetValue(guild, out var isUnreachable) && isUnreachable;
}
