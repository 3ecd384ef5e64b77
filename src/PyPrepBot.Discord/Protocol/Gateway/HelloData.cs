namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How often the gateway wants to hear from us, in milliseconds.</summary>
internal sealed record HelloData(long HeartbeatInterval);
