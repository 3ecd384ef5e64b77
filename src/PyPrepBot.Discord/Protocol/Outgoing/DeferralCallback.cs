namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>The promise of a message, whose visibility is final.</summary>
/// <param name="Type">5 a message later, 6 an update later.</param>
internal sealed record DeferralCallback(int Type, DeferralBody? Data);
