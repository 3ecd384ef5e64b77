namespace PyPrepBot.Core.Stores;

/// <summary>
/// Writes the store into a fresh file when something was erased: what a database deletes stays in its free pages until then.
/// </summary>
public interface IStoreCompaction
{
    /// <summary>Does nothing when nothing was erased since the last time. Writers wait meanwhile; nothing acknowledged is lost.</summary>
    /// <returns>Whether the store is a fresh one now.</returns>
    Task<bool> CompactIfDueAsync(CancellationToken cancellation);

    /// <summary>The same, unless it was done some minutes ago: whoever erases themselves often keeps nobody else waiting.</summary>
    Task<bool> CompactUnlessJustDoneAsync(CancellationToken cancellation);
}
