using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>What a test lets happen to channels and guilds.</summary>
public sealed partial class DiscordFaults
{
    private const int GuildsIntent = 1;

    /// <summary>Takes permission bits from the bot in a channel.</summary>
    public void Deny(string channel, ulong permissions) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.Denied |= permissions;
        _simulation.Dispatch("CHANNEL_UPDATE", Wire.Channel(found), GuildsIntent);
    });

    public void Allow(string channel, ulong permissions) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.Denied &= ~permissions;
        _simulation.Dispatch("CHANNEL_UPDATE", Wire.Channel(found), GuildsIntent);
    });

    public void DeleteChannel(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.Deleted = true;
        _simulation.World.Changed();
        _simulation.Dispatch(found.IsThread ? "THREAD_DELETE" : "CHANNEL_DELETE", Wire.Channel(found), GuildsIntent);
    });

    /// <summary>Discord loses sight of a guild; the bot is still in it.</summary>
    public void Outage(string guild) => Do(() =>
    {
        var found = _simulation.World.Guild(guild);
        found.Available = false;
        _simulation.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = found.Id, ["unavailable"] = true }, GuildsIntent);
    });

    public void EndOutage(string guild) => Do(() => Enter(guild));

    /// <summary>Somebody removes the bot.</summary>
    public void RemoveFromGuild(string guild) => Do(() =>
    {
        var found = _simulation.World.Guild(guild);
        found.HasBot = false;
        _simulation.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = found.Id }, GuildsIntent);
    });

    /// <summary>Somebody adds the bot.</summary>
    public void AddToGuild(string guild) => Do(() => Enter(guild));

    private void Enter(string guild)
    {
        var found = _simulation.World.Guild(guild);
        (found.Available, found.HasBot) = (true, true);
        _simulation.Dispatch("GUILD_CREATE", Wire.Guild(_simulation.World, found), GuildsIntent);
    }
}
