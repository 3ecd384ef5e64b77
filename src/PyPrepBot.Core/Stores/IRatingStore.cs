using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>How hard questions have proved to be, and how often a group has seen them.</summary>
public interface IRatingStore
{
    /// <summary>One consistent picture for choosing a question.</summary>
    /// <param name="day">The group's local date; times shown count back thirty days from it.</param>
    Task<Ratings> ReadAsync(GroupId group, DateOnly day, CancellationToken cancellation);
}
