namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Lets one connection of each bucket start a session in five seconds, in the order in which they came.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#sharding-max-concurrency</remarks>
internal sealed class IdentifyGate(int concurrency, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(5);

    private readonly Bucket[] _buckets = [.. Enumerable.Range(0, Math.Max(1, concurrency)).Select(_ => new Bucket())];

    public async Task<IdentifyTurn> EnterAsync(int shard, CancellationToken cancellation)
    {
        var bucket = _buckets[shard % _buckets.Length];
        await bucket.Door.WaitAsync(cancellation);
        var turn = new IdentifyTurn(() => bucket.OpensAt = time.GetUtcNow() + Gap, () => bucket.Door.Release());
        try
        {
            var wait = bucket.OpensAt - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait < Gap ? wait : Gap, time, cancellation);

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var bucket in _buckets)
            bucket.Door.Dispose();
    }

    private sealed class Bucket
    {
        public SemaphoreSlim Door { get; } = new(1);

        public DateTimeOffset OpensAt { get; set; } = DateTimeOffset.MinValue;
    }
}
