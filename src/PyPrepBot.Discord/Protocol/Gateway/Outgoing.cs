namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The envelope of what we send.</summary>
internal sealed record Outgoing<T>(int Op, T D);
