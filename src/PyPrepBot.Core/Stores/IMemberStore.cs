using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Core.Stores;

/// <summary>The members of a group as the log describes them, and the names they go by.</summary>
public interface IMemberStore
{
    /// <summary>A member; one nobody has heard of is new.</summary>
    Task<MemberState> FindAsync(GroupId group, MemberId member, CancellationToken cancellation);

    /// <summary>Members with an answer on or after a day, in no promised order.</summary>
    Task<IReadOnlyList<MemberState>> ActiveAsync(GroupId group, DateOnly since, CancellationToken cancellation);

    /// <summary>The name a platform gave a member last; null for one it never named.</summary>
    Task<string?> PlatformNameAsync(GroupId group, MemberId member, CancellationToken cancellation);

    /// <summary>
    /// The names members go by: their own nickname where they show one. One who was never named goes by the id, one who was erased by
    /// those very words.
    /// </summary>
    Task<IReadOnlyDictionary<MemberId, string>> NamesAsync(
        GroupId group, IReadOnlyCollection<MemberId> members, CancellationToken cancellation);

    /// <summary>Keeps the name a member goes by; boards show it from then on.</summary>
    Task RenameAsync(GroupId group, MemberId member, string name, CancellationToken cancellation);
}
