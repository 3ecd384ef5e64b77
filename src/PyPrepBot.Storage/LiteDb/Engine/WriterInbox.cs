using System.Threading.Channels;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Where work waits for the writer thread, in order and bounded.</summary>
internal sealed class WriterInbox(LiteStoreOptions options, TimeProvider time)
{
    private readonly Channel<WriterWork> _channel =
        Channel.CreateBounded<WriterWork>(new BoundedChannelOptions(options.QueueCapacity) { SingleReader = true });

    private Task<bool>? _arrival;

    public async Task EnqueueAsync(WriterWork work, CancellationToken cancellation)
    {
        try
        {
            await _channel.Writer.WriteAsync(work, cancellation);
        }
        catch (ChannelClosedException)
        {
            throw StorageErrors.Closed();
        }
    }

    /// <summary>Only for work nobody waits for; dropped when there is no room, because then the writer is awake anyway.</summary>
    public void Nudge() => _channel.Writer.TryWrite(new Errand<bool>(_ => true, time.GetTimestamp()));

    public void Complete() => _channel.Writer.TryComplete();

    /// <summary>False when everything is done and nothing will come; null when nothing came for a while.</summary>
    public bool? Wait(TimeSpan atMost)
    {
        if (_channel.Reader.TryPeek(out _)) return true;
        _arrival ??= _channel.Reader.WaitToReadAsync().AsTask();
        try
        {
            var comes = _arrival.WaitAsync(atMost, time).GetAwaiter().GetResult();
            _arrival = null;
            return comes;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Claims the next errand, or the next requests up to a batch.</summary>
    public void Take(List<WriteRequest> batch, List<Errand> errands)
    {
        while (batch.Count < options.BatchSize && _channel.Reader.TryPeek(out var next))
        {
            if (next is Errand && batch.Count > 0) return;
            _channel.Reader.TryRead(out _);
            if (!next.TryClaim()) continue;
            if (next is WriteRequest request)
            {
                batch.Add(request);
                continue;
            }
            errands.Add((Errand)next);
            return;
        }
    }

    public bool IsExpired(WriterWork work) => time.GetElapsedTime(work.EnqueuedAt) >= options.OutageLimit;

    /// <summary>What has waited longest is in front, so this stops at the first that has not expired.</summary>
    public void FailExpired(Exception reason)
    {
        while (_channel.Reader.TryPeek(out var next) && IsExpired(next)) FailNext(reason);
    }

    public void FailAll(Exception reason)
    {
        while (_channel.Reader.TryPeek(out _)) FailNext(reason);
    }

    private void FailNext(Exception reason)
    {
        if (_channel.Reader.TryRead(out var work) && work.TryClaim()) work.Fail(reason);
    }
}
