namespace PyPrepBot.Simulators.Discord.World;

/// <summary>A person in a guild.</summary>
public sealed class GuildMember(string id, string name, SimulatedGuild guild)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public SimulatedGuild Guild { get; } = guild;

    /// <summary>Decimal bits as Discord sends them; a string because they outgrow every integer.</summary>
    public string Permissions { get; set; } = Rights.Text(Rights.OfAMember);

    public string Locale { get; set; } = "en-US";

    public List<string> Roles { get; } = [];

    /// <summary>Commands an administrator opened to this person in spite of the default permissions.</summary>
    public HashSet<string> Overrides { get; } = [];

    public bool TakesDirectMessages { get; set; } = true;
}
