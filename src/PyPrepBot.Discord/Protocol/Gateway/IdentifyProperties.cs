namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What program connects.</summary>
internal sealed record IdentifyProperties(string Os, string Browser, string Device);
