namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What of READY makes a session resumable.</summary>
internal sealed record ReadyData(string? SessionId, string? ResumeGatewayUrl)
{
    public override string ToString() => nameof(ReadyData);
}
