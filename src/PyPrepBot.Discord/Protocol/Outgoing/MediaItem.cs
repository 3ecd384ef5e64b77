namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A picture of a gallery.</summary>
internal sealed record MediaItem(MediaAddress Media, string? Description);
