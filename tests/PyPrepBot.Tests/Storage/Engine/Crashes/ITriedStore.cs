namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>A store under trial. It reports an acknowledgement at the first moment at which it would give one.</summary>
internal interface ITriedStore : IAsyncDisposable
{
    Task<int> LastOfAsync(string member, CancellationToken cancellation);

    Task RecordAsync(Answer answer, int size, CancellationToken cancellation);

    /// <summary>Does everything that recording does, and then fails.</summary>
    Task RecordBadlyAsync(Answer answer, int size, CancellationToken cancellation);
}
