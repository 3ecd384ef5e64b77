namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>How the promised message will be seen.</summary>
/// <param name="Flags">64: only by who asked.</param>
internal sealed record DeferralBody(int Flags);
