using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Questions that members suggested, kept until somebody writes them into a file.</summary>
public interface ISuggestionStore
{
    /// <summary>Keeps a suggestion; one whose id is known already changes nothing.</summary>
    /// <returns>Whether it is new.</returns>
    Task<bool> AddAsync(Suggestion suggestion, CancellationToken cancellation);

    /// <summary>How many came from a group.</summary>
    Task<int> CountAsync(GroupId group, CancellationToken cancellation);

    /// <summary>All of them from every group, oldest first.</summary>
    Task<IReadOnlyList<Suggestion>> AllAsync(CancellationToken cancellation);
}
