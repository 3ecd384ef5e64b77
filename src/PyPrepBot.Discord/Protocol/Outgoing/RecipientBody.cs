namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>Whom to open a direct message with.</summary>
internal sealed record RecipientBody(string RecipientId);
