using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>One kind of thing that waits for a group's moderators.</summary>
public interface IQueueSource
{
    /// <summary>The word behind <c>/queue what:</c>; one of <see cref="QueueKinds"/>.</summary>
    string Kind { get; }

    /// <summary>What waits, oldest first.</summary>
    Task<IReadOnlyList<QueueEntry>> OpenAsync(StudyGroup group, CancellationToken cancellation);

    /// <summary>
    /// One of them with everything that is needed to decide, and its buttons; the queue puts its heading above and Skip below.
    /// </summary>
    /// <param name="act">Who looks at it, for what depends on them.</param>
    /// <returns>Null when it waits no more.</returns>
    Task<IReadOnlyList<Block>?> ShowAsync(StudyGroup group, Interaction act, string id, CancellationToken cancellation);
}
