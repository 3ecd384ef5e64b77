using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>What members decided about themselves, and moderators about them. Boards follow at once.</summary>
public interface IMemberSettingsStore
{
    /// <summary>Somebody who never decided anything has the usual settings.</summary>
    Task<MemberSettings> FindAsync(GroupId group, MemberId member, CancellationToken cancellation);

    /// <summary>Of those members of a group who have any.</summary>
    Task<IReadOnlyList<MemberSettings>> AllAsync(GroupId group, CancellationToken cancellation);

    /// <summary>Changes them as they stand now, and nothing else does so meanwhile.</summary>
    /// <returns>As they are afterwards.</returns>
    Task<MemberSettings> ChangeAsync(
        GroupId group, MemberId member, Func<MemberSettings, MemberSettings> change, CancellationToken cancellation);

    /// <summary>All names of a group's members, those of platforms and those they gave themselves.</summary>
    Task<IReadOnlyList<(MemberId Member, string Name)>> NamesAsync(GroupId group, CancellationToken cancellation);
}
