namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>An interaction as Discord sends it, over the gateway or to our web server. Every field may be missing.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</remarks>
internal sealed record InteractionPayload
{
    public string? Id { get; init; }

    public string? ApplicationId { get; init; }

    /// <summary>1 ping, 2 command, 3 component, 4 autocomplete, 5 form; numbers of later days are ignored.</summary>
    public int Type { get; init; }

    public string? Token { get; init; }

    public InteractionDataPayload? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public ChannelPayload? Channel { get; init; }

    /// <summary>In a server.</summary>
    public MemberPayload? Member { get; init; }

    /// <summary>In a direct message, where there is no member.</summary>
    public UserPayload? User { get; init; }

    /// <summary>Under whose control it was, for components and for forms that a component opened.</summary>
    public MessagePayload? Message { get; init; }

    /// <summary>What the bot may do in the channel, as decimal bits.</summary>
    public string? AppPermissions { get; init; }

    public string? Locale { get; init; }
}
