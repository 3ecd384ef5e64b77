using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Points that moderators gave.</summary>
public interface IAwardStore
{
    /// <summary>Keeps an award, or that one is taken back, once.</summary>
    /// <returns>Whether this call did so.</returns>
    Task<bool> RecordAsync(PointsAwarded awarded, CancellationToken cancellation);

    /// <summary>What a group's members were given and lost again, newest first.</summary>
    Task<IReadOnlyList<PointsAwarded>> AllAsync(GroupId group, CancellationToken cancellation);
}
