namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A channel, in part.</summary>
internal sealed record ChannelPayload
{
    public string? Id { get; init; }

    /// <summary>0 text, 5 announcements, 11 and 12 threads, 15 forum …</summary>
    public int Type { get; init; }

    public string? Name { get; init; }

    public string? GuildId { get; init; }

    public IReadOnlyList<RolePayload>? PermissionOverwrites { get; init; }

    /// <summary>A thread's channel, or a channel's category.</summary>
    public string? ParentId { get; init; }
}
