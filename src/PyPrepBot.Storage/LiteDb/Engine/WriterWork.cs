namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Something waiting for the writer thread. Cancelling it works until the writer claims it, never after.</summary>
internal abstract class WriterWork(long enqueuedAt)
{
    private const int Waiting = 0;
    private const int Claimed = 1;
    private const int Cancelled = 2;
    private int _state;

    /// <summary>A timestamp of the store's time provider.</summary>
    public long EnqueuedAt { get; } = enqueuedAt;

    public bool TryClaim() => Interlocked.CompareExchange(ref _state, Claimed, Waiting) != Cancelled;

    public CancellationTokenRegistration CancelWith(CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static (work, token) => ((WriterWork)work!).Cancel(token), this);

    public abstract void Fail(Exception error);

    protected abstract void OnCancelled(CancellationToken cancellation);

    private void Cancel(CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref _state, Cancelled, Waiting) == Waiting) OnCancelled(cancellation);
    }
}
