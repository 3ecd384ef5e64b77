namespace PyPrepBot.Simulators.Discord.World;

/// <summary>A server.</summary>
public sealed class SimulatedGuild(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Whether the bot is a member.</summary>
    public bool HasBot { get; internal set; } = true;

    /// <summary>False while Discord has an outage there.</summary>
    public bool Available { get; internal set; } = true;

    public string Locale { get; set; } = "en-US";

    internal List<GuildMember> Members { get; } = [];
}
