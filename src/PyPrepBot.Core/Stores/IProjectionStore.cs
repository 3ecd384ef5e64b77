namespace PyPrepBot.Core.Stores;

/// <summary>Makes everything that follows from the log anew.</summary>
public interface IProjectionStore
{
    /// <summary>Replays the log and puts the result in the place of what was there, all or nothing.</summary>
    /// <returns>How many events were read, and how many documents turned out different.</returns>
    Task<RebuildReport> RebuildAsync(CancellationToken cancellation);
}
