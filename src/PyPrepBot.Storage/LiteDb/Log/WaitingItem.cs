namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>Something to be saved and the one who waits for it. Cancelling works until it is claimed, never after.</summary>
internal sealed class WaitingItem<TItem, TResult>(TItem item)
{
    private readonly TaskCompletionSource<TResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isClaimed;

    public TItem Item { get; } = item;

    public Task<TResult> Completion => _completion.Task;

    public bool TryClaim() => Interlocked.Exchange(ref _isClaimed, 1) == 0;

    public void Succeed(TResult result) => _completion.TrySetResult(result);

    public void Fail(Exception failure) => _completion.TrySetException(failure);

    public void Cancel(CancellationToken cancellation)
    {
        if (TryClaim()) _completion.TrySetCanceled(cancellation);
    }
}
