using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>The study groups and where they live.</summary>
public interface IGroupStore
{
    Task<StudyGroup?> FindAsync(GroupId group, CancellationToken cancellation);

    Task<IReadOnlyList<StudyGroup>> AllAsync(CancellationToken cancellation);

    Task SaveAsync(StudyGroup group, CancellationToken cancellation);
}
