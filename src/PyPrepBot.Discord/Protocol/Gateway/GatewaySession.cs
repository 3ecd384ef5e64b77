namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>A session that Discord keeps for a while after the connection is gone. Its id is as good as a password.</summary>
/// <param name="Intents">A resumed session has the intents it began with; with others it is of no use.</param>
internal sealed record GatewaySession(int Shard, int Shards, int Intents, string Id, Uri? ResumeUrl, long Sequence)
{
    public override string ToString() => $"session of shard {Shard} of {Shards}";
}
