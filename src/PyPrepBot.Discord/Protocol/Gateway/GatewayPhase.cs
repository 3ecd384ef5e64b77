namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How the connection is, from best to worst: of several the worst one counts.</summary>
internal enum GatewayPhase
{
    Ready,
    Connecting,
    Waiting,
    Refused,
}
