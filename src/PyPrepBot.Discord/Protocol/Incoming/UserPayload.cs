namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A person.</summary>
internal sealed record UserPayload
{
    public string? Id { get; init; }

    public string? Username { get; init; }

    /// <summary>The name they chose to be shown by.</summary>
    public string? GlobalName { get; init; }

    public bool Bot { get; init; }
}
