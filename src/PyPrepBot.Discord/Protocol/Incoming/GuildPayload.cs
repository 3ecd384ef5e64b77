namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A server, in part.</summary>
internal sealed record GuildPayload
{
    public string? Id { get; init; }

    /// <summary>True: an outage. Missing where the bot was removed.</summary>
    public bool? Unavailable { get; init; }

    public string? Name { get; init; }

    public string? OwnerId { get; init; }

    public IReadOnlyList<RolePayload>? Roles { get; init; }
}
