using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>What waits for a group's moderators, as the queue has it.</summary>
public sealed class QueueAges(IEnumerable<IQueueSource> sources)
{
    /// <summary>One a kind of thing, also of those of which nothing waits.</summary>
    public async Task<IReadOnlyList<QueueAge>> OfAsync(StudyGroup group, CancellationToken cancellation)
    {
        var ages = new List<QueueAge>();
        foreach (var source in sources)
        {
            var open = await source.OpenAsync(group, cancellation);
            ages.Add(new QueueAge(source.Kind, open.Count, open.Min(entry => (DateTimeOffset?)entry.Since)));
        }

        return ages;
    }
}
