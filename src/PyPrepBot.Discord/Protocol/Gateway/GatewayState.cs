namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The sessions that may be resumed, and when sessions were started during the last day.</summary>
internal sealed record GatewayState(IReadOnlyList<GatewaySession> Sessions, IReadOnlyList<DateTimeOffset> Identifies)
{
    public static GatewayState Empty { get; } = new([], []);
}
