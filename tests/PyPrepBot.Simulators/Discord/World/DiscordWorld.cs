using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>Everything that is true before the bot arrives, and everything it changes.</summary>
public sealed class DiscordWorld
{
    private readonly List<SimulatedGuild> _guilds = [];
    private readonly List<SimulatedChannel> _channels = [];

    public DiscordWorld(TimeProvider time)
    {
        Time = time;
        Ids = new Snowflakes(time);
        Application = new SimulatedApplication(Ids.Next(), "PyPrepBot", $"MTIw.{Ids.Next()}.simulated-token");
    }

    public SimulatedApplication Application { get; init; }

    public TimeProvider Time { get; }

    public Snowflakes Ids { get; }

    public IReadOnlyList<SimulatedGuild> Guilds => _guilds;

    public IReadOnlyList<SimulatedChannel> Channels => _channels;

    /// <summary>Commands by scope: "" for all guilds, else the id of a guild.</summary>
    internal Dictionary<string, JsonArray> Commands { get; } = [];

    /// <summary>What is in the files of messages, by the ids of the files.</summary>
    internal Dictionary<string, byte[]> Files { get; } = [];

    internal Lock Gate { get; } = new();

    internal int Changes { get; private set; }

    /// <summary>A server with three rooms, three members and a moderator.</summary>
    public static DiscordWorld StudyGroup(TimeProvider time)
    {
        var world = new DiscordWorld(time);
        var guild = world.AddGuild("Python Study");
        foreach (var name in (string[])["general", "daily-python", "leaderboard"])
            world.AddChannel(guild, name);
        foreach (var name in (string[])["ada", "linus", "grace"])
            world.AddMember(guild, name);
        world.AddMember(guild, "guido", Rights.OfAMember | Rights.ManageGuild);
        return world;
    }

    public SimulatedGuild AddGuild(string name) => Added(_guilds, new SimulatedGuild(Ids.Next(), name));

    public SimulatedChannel AddChannel(SimulatedGuild guild, string name, ChannelKind kind = ChannelKind.Text) =>
        Added(_channels, new SimulatedChannel(Ids.Next(), name, kind, guild));

    public SimulatedChannel AddThread(SimulatedChannel parent, string name, string? id = null) =>
        Added(_channels, new SimulatedChannel(id ?? Ids.Next(), name, ChannelKind.PublicThread, parent.Guild, parent));

    public GuildMember AddMember(SimulatedGuild guild, string name, ulong permissions = Rights.OfAMember)
    {
        ArgumentNullException.ThrowIfNull(guild);
        return Added(guild.Members, new GuildMember(Ids.Next(), name, guild) { Permissions = Rights.Text(permissions) });
    }

    public GuildMember Member(string name) =>
        _guilds.SelectMany(guild => guild.Members).FirstOrDefault(member => member.Name == name || member.Id == name)
        ?? throw new InvalidOperationException($"Nobody here is called {name}.");

    public SimulatedGuild Guild(string name) =>
        _guilds.Find(guild => guild.Name == name || guild.Id == name) ?? throw new InvalidOperationException($"There is no guild {name}.");

    public SimulatedChannel Channel(string name) =>
        _channels.Find(channel => channel.Name == name.TrimStart('#') || channel.Id == name)
        ?? throw new InvalidOperationException($"There is no channel {name}.");

    internal SimulatedChannel? FindChannel(string id) => _channels.Find(channel => channel.Id == id && !channel.Deleted);

    internal SimulatedChannel DirectWith(GuildMember member) =>
        _channels.Find(channel => channel.Recipient == member)
        ?? Added(_channels, new SimulatedChannel(Ids.Next(), $"@{member.Name}", ChannelKind.Direct, null) { Recipient = member });

    internal JsonArray CommandsOf(string scope) => Commands.TryGetValue(scope, out var commands) ? commands : [];

    internal void Changed() => Changes++;

    private T Added<T>(List<T> list, T item)
    {
        lock (Gate)
        {
            list.Add(item);
            Changed();
        }

        return item;
    }
}
