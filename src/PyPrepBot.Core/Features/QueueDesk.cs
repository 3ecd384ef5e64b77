using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Shows what waits for moderators, one thing a screen, oldest first.</summary>
public sealed class QueueDesk(IEnumerable<IQueueSource> sources)
{
    private readonly IReadOnlyList<IQueueSource> _sources = [.. sources];

    /// <summary>How many wait, by kind.</summary>
    public async Task<IReadOnlyList<(string Kind, IReadOnlyList<QueueEntry> Entries)>> OpenAsync(
        StudyGroup group, CancellationToken cancellation)
    {
        var open = new List<(string, IReadOnlyList<QueueEntry>)>();
        foreach (var source in _sources)
        {
            open.Add((source.Kind, await source.OpenAsync(group, cancellation)));
        }

        return open;
    }

    /// <param name="kind">Null for whatever waits.</param>
    /// <param name="after">The one that is skipped; null for the oldest.</param>
    /// <param name="note">What is said above.</param>
    public async Task<ChatMessage> ShowAsync(
        StudyGroup group, Interaction act, string? kind, QueuePlace? after, string? note, CancellationToken cancellation)
    {
        var open = await OpenAsync(group, cancellation);
        var places = open
            .Where(one => (kind ?? one.Kind) == one.Kind)
            .SelectMany(one => one.Entries, (one, entry) => new QueuePlace(one.Kind, entry))
            .ToList();
        var at = places.FindIndex(place => place.Kind == after?.Kind && place.Entry.Id == after.Entry.Id) + 1;

        // After the last one the first comes again.
        foreach (var place in places[at..].Concat(places[..at]))
        {
            var source = _sources.First(source => source.Kind == place.Kind);
            if (await source.ShowAsync(group, act, place.Entry.Id, cancellation) is { } blocks)
            {
                return QueueMessages.One(kind, place, [.. open.Select(one => (one.Kind, one.Entries.Count))], act.ReceivedAt, blocks, note);
            }
        }

        return QueueMessages.Empty(kind, note);
    }
}
