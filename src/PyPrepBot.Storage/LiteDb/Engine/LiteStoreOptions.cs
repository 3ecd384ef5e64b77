namespace PyPrepBot.Storage.LiteDb.Engine;

internal sealed record LiteStoreOptions
{
    public static LiteStoreOptions Default { get; } = new();

    /// <summary>The version of what is stored. A new store gets it, a higher one is refused, a lower one is the caller's to lift.</summary>
    public int FormatVersion { get; init; } = 1;

    /// <summary>
    /// Every collection there will be. They are made before anybody reads: one that is made while somebody looks for it ends the engine.
    /// </summary>
    public IReadOnlyList<string> Collections { get; init; } = [];

    public int QueueCapacity { get; init; } = 4096;

    public int BatchSize { get; init; } = 128;

    public int Readers { get; init; } = 32;

    /// <summary>
    /// At this length the log is moved into the data file while people wait, so it is moved in small portions: an answer adds some 100 KiB,
    /// and the longer the log, the longer the wait of whoever comes at the wrong moment.
    /// </summary>
    public long CheckpointBytes { get; init; } = 1024 * 1024;

    public TimeSpan CheckpointWhenIdleFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a request waits for a store that is not ready before it fails.</summary>
    public TimeSpan OutageLimit { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan FirstReopenDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan LongestReopenDelay { get; init; } = TimeSpan.FromSeconds(5);
}
