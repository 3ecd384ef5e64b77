namespace PyPrepBot.Simulators.Discord.World;

/// <summary>A channel, thread, forum or direct conversation.</summary>
public sealed class SimulatedChannel(string id, string name, ChannelKind kind, SimulatedGuild? guild, SimulatedChannel? parent = null)
{
    private readonly ulong _permissions = Rights.OfTheBot;

    public string Id { get; } = id;

    public string Name { get; } = name;

    public ChannelKind Kind { get; } = kind;

    public SimulatedGuild? Guild { get; } = guild;

    public SimulatedChannel? Parent { get; } = parent;

    /// <summary>Whom a direct conversation is with.</summary>
    public GuildMember? Recipient { get; init; }

    public bool Deleted { get; internal set; }

    public bool Locked { get; set; }

    public bool Archived { get; set; }

    public int ArchiveMinutes { get; internal set; } = 1440;

    public bool IsThread => Kind is ChannelKind.PublicThread or ChannelKind.PrivateThread;

    /// <summary>What the bot may do here.</summary>
    public ulong BotPermissions => (Parent?.BotPermissions ?? _permissions) & ~Denied;

    internal ulong Denied { get; set; }

    internal List<StoredMessage> Stored { get; } = [];

    internal bool BotMay(ulong bits) => Kind == ChannelKind.Direct || (BotPermissions & bits) == bits;
}
