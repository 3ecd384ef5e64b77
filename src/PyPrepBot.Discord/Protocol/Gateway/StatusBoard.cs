using System.Collections.Concurrent;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>How every connection is, and in one word how all of them are.</summary>
internal sealed class StatusBoard
{
    private readonly ConcurrentDictionary<int, GatewayStatus> _shards = new();

    public GatewayStatus Overall =>
        _shards.Values.MaxBy(status => status.Phase) ?? new GatewayStatus(GatewayPhase.Connecting, GatewayMessages.NotStarted);

    public void Set(int shard, GatewayPhase phase, string sentence) => _shards[shard] = new GatewayStatus(phase, sentence);
}
