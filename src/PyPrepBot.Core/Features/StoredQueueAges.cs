using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Open reports and suggestions, as the stores have them.</summary>
public sealed class StoredQueueAges(IReportStore reports, ISuggestionStore suggestions) : IQueueAges
{
    public async Task<IReadOnlyList<QueueAge>> OfAsync(GroupId group, CancellationToken cancellation)
    {
        var open = await reports.OpenAsync(group, cancellation);
        var suggested = (await suggestions.AllAsync(cancellation)).Where(suggestion => suggestion.Group == group).ToList();
        return
        [
            new QueueAge("reports", open.Count, Oldest(open.Select(report => report.At))),
            new QueueAge("suggestions", suggested.Count, Oldest(suggested.Select(suggestion => suggestion.At))),
        ];
    }

    private static DateTimeOffset? Oldest(IEnumerable<DateTimeOffset> times) => times.Select(time => (DateTimeOffset?)time).Min();
}
