namespace PyPrepBot.Simulators.Discord.World;

/// <summary>The bot's registration: who it is and what it signs in with.</summary>
public sealed class SimulatedApplication(string id, string name, string token)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The role that comes into a guild with the bot.</summary>
    public string RoleId { get; } = id + "0";

    /// <summary>Changes when Discord resets it.</summary>
    public string Token { get; internal set; } = token;

    public string PublicKey { get; init; } = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    public string? InteractionsEndpointUrl { get; set; }

    /// <summary>The privileged intents that are switched on for it.</summary>
    public int PrivilegedIntents { get; set; }
}
