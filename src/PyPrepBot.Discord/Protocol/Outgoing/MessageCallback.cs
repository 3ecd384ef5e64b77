namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>The first answer to an interaction: a message, an update, or a promise of one.</summary>
/// <param name="Type">4 message, 5 a message later, 6 an update later, 7 update.</param>
internal sealed record MessageCallback(int Type, MessageBody? Data);
