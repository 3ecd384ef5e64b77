using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Takes a whole group out of the store.</summary>
public interface IGroupErasure
{
    /// <summary>
    /// Deletes everything of a group, its log too, and makes what follows from the log anew, all or nothing. Once more does nothing.
    /// </summary>
    /// <param name="removedBy">Only a group that is taken down, since then or longer: one that was brought back meanwhile stays.</param>
    /// <returns>How many rows there were.</returns>
    Task<int> EraseAsync(GroupId group, DateTimeOffset removedBy, CancellationToken cancellation);
}
