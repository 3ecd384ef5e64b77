using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Takes a person out of what is stored. What the figures of others rest on stays, and leads to nobody.</summary>
public interface IMemberErasure
{
    /// <summary>Every group in which anything is kept about an account.</summary>
    Task<IReadOnlyList<GroupId>> GroupsOfAsync(MemberId account, CancellationToken cancellation);

    /// <summary>
    /// Erases the person behind an account, with the account that is linked to it, in one group or, without one, in all of them: all
    /// or nothing, and on the disk when it completes. The same delivery once more changes nothing.
    /// </summary>
    Task<ErasureReceipt> EraseAsync(
        MemberId account, GroupId? group, string delivery, DateTimeOffset at, CancellationToken cancellation);
}
