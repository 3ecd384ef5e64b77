namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How the connection is, for the health check, with a sentence for the operator.</summary>
internal sealed record GatewayStatus(GatewayPhase Phase, string Sentence);
