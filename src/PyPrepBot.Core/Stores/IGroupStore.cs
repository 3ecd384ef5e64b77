using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>The study groups and where they live.</summary>
public interface IGroupStore
{
    Task<StudyGroup?> FindAsync(GroupId group, CancellationToken cancellation);

    Task<IReadOnlyList<StudyGroup>> AllAsync(CancellationToken cancellation);

    Task SaveAsync(StudyGroup group, CancellationToken cancellation);

    /// <summary>Keeps a group unless there is one with its id. The first one wins; the one that stands is returned.</summary>
    Task<StudyGroup> AddAsync(StudyGroup group, CancellationToken cancellation);

    /// <summary>Changes a group as it stands now, and nothing else does so meanwhile.</summary>
    /// <returns>The changed group; null when there is none.</returns>
    Task<StudyGroup?> ChangeAsync(GroupId group, Func<StudyGroup, StudyGroup> change, CancellationToken cancellation);

    /// <summary>Changes two groups as they stand now, both or neither, and nothing else does so meanwhile.</summary>
    /// <returns>Both of them afterwards; null when one of them is not there.</returns>
    Task<(StudyGroup First, StudyGroup Second)?> ChangeAsync(
        GroupId first,
        GroupId second,
        Func<StudyGroup, StudyGroup, (StudyGroup First, StudyGroup Second)> change,
        CancellationToken cancellation);
}
