using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>Clears from the store's files what was erased while they could not be made anew.</summary>
public sealed class CompactionChore(IStoreCompaction compaction) : IGroupChore
{
    public Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation) =>
        compaction.CompactIfDueAsync(cancellation);
}
