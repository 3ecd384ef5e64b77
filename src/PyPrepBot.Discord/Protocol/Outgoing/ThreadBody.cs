namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A thread under a message.</summary>
/// <param name="AutoArchiveDuration">Minutes: 60, 1440, 4320 or 10080.</param>
internal sealed record ThreadBody(string Name, int AutoArchiveDuration);
