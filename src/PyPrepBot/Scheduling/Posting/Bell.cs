using System.Threading.Channels;
using PyPrepBot.Core.Features;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>Wakes one loop that waits. Rings that nobody heard yet count as one.</summary>
internal sealed class Bell(TimeProvider time) : IPostBell
{
    private readonly Channel<bool> _rings =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Returns when the bell rings or when that time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ring = _rings.Reader.WaitToReadAsync(patience.Token).AsTask();
        var timeout = Task.Delay(atMost, time, patience.Token);

        await Task.WhenAny(ring, timeout);
        await patience.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        _rings.Reader.TryRead(out _);
    }
}
