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
    /// <param name="after">The one that is skipped, with those before it; empty for the oldest.</param>
    /// <param name="note">What is said above.</param>
    public async Task<ChatMessage> ShowAsync(
        StudyGroup group, Interaction act, string? kind, string after, string? note, CancellationToken cancellation)
    {
        foreach (var (named, entries) in await OpenAsync(group, cancellation))
        {
            if ((kind ?? named) != named || entries.Count == 0)
            {
                continue;
            }

            // After the last one the first comes again.
            var at = entries.TakeWhile(entry => entry.Id != after).Count();
            var entry = entries[(at + 1) % entries.Count is var next && at < entries.Count ? next : 0];
            var source = _sources.First(source => source.Kind == named);
            if (await source.ShowAsync(group, act, entry.Id, cancellation) is { } blocks)
            {
                return QueueMessages.One(named, entry, entries.Count, act.ReceivedAt, blocks, note);
            }
        }

        return QueueMessages.Empty(kind, note);
    }
}
