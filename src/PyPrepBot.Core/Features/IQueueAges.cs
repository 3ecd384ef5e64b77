using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>What waits for a group's moderators, and since when.</summary>
public interface IQueueAges
{
    /// <summary>One a kind of thing, also of those of which nothing waits.</summary>
    Task<IReadOnlyList<QueueAge>> OfAsync(GroupId group, CancellationToken cancellation);
}
