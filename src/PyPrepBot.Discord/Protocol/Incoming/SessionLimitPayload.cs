namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>How many sessions a bot may begin in a day. Whoever spends more loses the token.</summary>
internal sealed record SessionLimitPayload
{
    public int Total { get; init; } = 1000;

    public int Remaining { get; init; } = 1000;

    /// <summary>Milliseconds until the count begins anew.</summary>
    public long ResetAfter { get; init; }

    public int MaxConcurrency { get; init; } = 1;
}
