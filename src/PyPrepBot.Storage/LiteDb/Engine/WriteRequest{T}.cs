using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

internal sealed class WriteRequest<T>(Func<ILiteDatabase, T> work, Action<T>? afterCommit, long enqueuedAt) : WriteRequest(enqueuedAt)
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Completion => _completion.Task;

    public override void Run(ILiteDatabase database) => _result = work(database);

    public override void Acknowledge()
    {
        try
        {
            afterCommit?.Invoke(_result!);
            _completion.TrySetResult(_result!);
        }
        catch (Exception error)
        {
            // The work is saved, but what follows from it in memory is not done: the caller must hear of that.
            _completion.TrySetException(error);
        }
    }

    public override void Fail(Exception error) => _completion.TrySetException(error);

    protected override void OnCancelled(CancellationToken cancellation) => _completion.TrySetCanceled(cancellation);
}
