namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What follows from the end of a connection. Failed resumes cost nothing and new sessions do: when in doubt, resume.</summary>
/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</remarks>
internal static class Aftermath
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFlood = TimeSpan.FromSeconds(5);

    public static Remedy Of(LinkEnd end) => end switch
    {
        { Fate: LinkFate.SessionInvalid } => Remedy.Identify,
        { Fate: LinkFate.HandshakeRefused, Code: 401 } => Remedy.Refuse,
        { Fate: LinkFate.Closed, Code: 4004 or 4010 or 4011 or 4012 or 4013 or 4014 } => Remedy.Refuse,
        { Fate: LinkFate.Closed, Code: 4003 or 4005 or 4007 or 4009 } => Remedy.Identify,
        // Without a reason it may be a close frame without a code, after which the session lives.
        { Fate: LinkFate.Closed, Code: 1000, HasReason: true } => Remedy.ResumeOnce,
        _ => Remedy.Resume,
    };

    /// <summary>Whether the connection stood long enough for the next trouble to be a new one.</summary>
    public static bool WasSettled(LinkEnd end) => end.ReadyFor >= Settled;

    /// <param name="backoff">What the growing delays say.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan Wait(LinkEnd end, TimeSpan backoff, double chance) => end switch
    {
        { Fate: LinkFate.ReconnectAsked } when WasSettled(end) => TimeSpan.Zero,
        // One to five seconds is what Discord's staff asks for: https://github.com/discord/discord-api-docs/issues/244
        { Fate: LinkFate.SessionInvalid } => Longer(TimeSpan.FromSeconds(1 + (4 * chance)), backoff),
        { Fate: LinkFate.HandshakeRefused, RetryAfter: { } asked } => Longer(asked, Shortest),
        { Fate: LinkFate.Closed, Code: 4008 } => Longer(AfterFlood, backoff),
        _ => backoff,
    };

    /// <summary>With what code we close; null when there is nobody left to hear it.</summary>
    /// <remarks>1000 and 1001 end the session, everything from 4000 to 4999 keeps it.</remarks>
    public static int? CloseCode(LinkFate fate, GatewayFarewell farewell) => fate switch
    {
        LinkFate.Closed or LinkFate.Lost or LinkFate.HandshakeRefused => null,
        LinkFate.Stopped => farewell == GatewayFarewell.EndSessions ? 1000 : 4200,
        LinkFate.Silent => 4000,
        _ => 4200,
    };

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
