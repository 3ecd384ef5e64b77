using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Who changed what in a group. Nothing is ever taken out but with the group or the member.</summary>
public interface IAuditStore
{
    /// <summary>Keeps an entry; one whose id is known in the group already changes nothing.</summary>
    Task AddAsync(AuditEntry entry, CancellationToken cancellation);

    /// <summary>The newest entries of a group, newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> LatestAsync(GroupId group, int most, CancellationToken cancellation);
}
