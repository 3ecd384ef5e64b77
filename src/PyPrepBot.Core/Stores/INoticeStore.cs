namespace PyPrepBot.Core.Stores;

/// <summary>What is still to be told to people in private.</summary>
public interface INoticeStore
{
    /// <summary>Keeps a notice to be told; one whose id is or was there changes nothing.</summary>
    /// <returns>Whether it is new.</returns>
    Task<bool> AddAsync(Notice notice, CancellationToken cancellation);

    /// <summary>Those that are due and not told yet, oldest first.</summary>
    Task<IReadOnlyList<Notice>> DueAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>It was told, or nobody is there to tell it to; it never comes back. Only its id is kept.</summary>
    Task SettleAsync(Notice notice, CancellationToken cancellation);
}
