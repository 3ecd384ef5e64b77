using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>What waits for a group's moderators, and since when.</summary>
public sealed class QueueAges(QueueDesk desk)
{
    /// <summary>One a kind of thing, also of those of which nothing waits.</summary>
    public async Task<IReadOnlyList<QueueAge>> OfAsync(StudyGroup group, CancellationToken cancellation) =>
    [
        .. (await desk.OpenAsync(group, cancellation)).Select(queue =>
            new QueueAge(queue.Kind, queue.Entries.Count, queue.Entries.Min(entry => (DateTimeOffset?)entry.Since))),
    ];
}
