namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What Discord recommends: an address, a number of connections, and how many sessions may be started.</summary>
internal sealed record GatewayInfo(Uri Url, int Shards, SessionStartLimit Limit);
