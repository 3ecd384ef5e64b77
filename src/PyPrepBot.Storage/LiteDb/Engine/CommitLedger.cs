namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>What the two streams know of the disk: the newest commit that is safe there, and the first fault, which is final.</summary>
/// <remarks>After a fault nothing more is written by this pair of streams: a kernel may drop what a failed sync left behind.</remarks>
internal sealed class CommitLedger
{
    private readonly object _gate = new();
    private long _durable = -1;
    private long _expected = -1;
    private Exception? _fault;

    public Exception? Fault => Volatile.Read(ref _fault);

    public long Durable => Volatile.Read(ref _durable);

    /// <summary>The commit under way; the only number the log stream looks for.</summary>
    public long Expected
    {
        get => Volatile.Read(ref _expected);
        set => Volatile.Write(ref _expected, value);
    }

    public void Record(long number)
    {
        lock (_gate)
        {
            _durable = Math.Max(_durable, number);
            Monitor.PulseAll(_gate);
        }
    }

    public void Break(Exception cause)
    {
        lock (_gate)
        {
            _fault ??= cause;
            Monitor.PulseAll(_gate);
        }
    }

    public void ThrowIfBroken()
    {
        if (Fault is { } fault) throw StorageErrors.Again(fault);
    }

    /// <summary>Returns when the numbered commit is on disk; throws when it cannot be said that it is.</summary>
    public void WaitFor(long number, TimeSpan limit)
    {
        lock (_gate)
        {
            while (_durable < number && _fault is null)
            {
                if (Monitor.Wait(_gate, limit)) continue;
                _fault = StorageErrors.Misused($"Commit {number} never reached the log: is this another version of LiteDB?");
            }
            ThrowIfBroken();
        }
    }
}
