namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A role of a server, or an exception to it in one channel.</summary>
internal sealed record RolePayload
{
    public string? Id { get; init; }

    /// <summary>What a role may do, as decimal bits.</summary>
    public string? Permissions { get; init; }

    /// <summary>What an exception adds.</summary>
    public string? Allow { get; init; }

    /// <summary>What an exception takes away.</summary>
    public string? Deny { get; init; }
}
