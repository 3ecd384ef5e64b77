using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

internal sealed class MemoryHeartbeats : IHeartbeatStore
{
    private static readonly TimeSpan Unremarkable = TimeSpan.FromMinutes(3);

    private readonly List<DateTimeOffset> _beats = [];
    private readonly Lock _lock = new();

    public IReadOnlyList<DateTimeOffset> Beats
    {
        get
        {
            lock (_lock)
            {
                return [.. _beats];
            }
        }
    }

    public Task BeatAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _beats.Add(now);
        }

        return Task.CompletedTask;
    }

    public Task<TimeSpan> SilenceAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var beats = Beats;
        var silent = beats.Zip(beats.Skip(1))
            .Where(pair => pair.Second - pair.First > Unremarkable)
            .Select(pair => (pair.Second < to ? pair.Second : to) - (pair.First > from ? pair.First : from))
            .Where(gap => gap > TimeSpan.Zero);
        return Task.FromResult(silent.Aggregate(TimeSpan.Zero, (sum, gap) => sum + gap));
    }
}
