namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A person within a server.</summary>
internal sealed record MemberPayload
{
    public UserPayload? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>What they may do in the channel, as decimal bits of any length.</summary>
    public string? Permissions { get; init; }
}
