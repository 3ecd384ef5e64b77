namespace PyPrepBot.Storage.LiteDb.Engine;

internal sealed class Errand<T>(Func<LiteSession, T> work, long enqueuedAt) : Errand(enqueuedAt)
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Completion => _completion.Task;

    public override void Run(LiteSession session)
    {
        try
        {
            _completion.TrySetResult(work(session));
        }
        catch (Exception error)
        {
            _completion.TrySetException(error);
        }
    }

    public override void Fail(Exception error) => _completion.TrySetException(error);

    protected override void OnCancelled(CancellationToken cancellation) => _completion.TrySetCanceled(cancellation);
}
