using System.Collections.Concurrent;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Scheduling;

/// <summary>When each group's next challenge closes, as its last tick saw it.</summary>
internal sealed class Closings
{
    // A challenge is closed once the grace for late clicks is over, and not in the last instant of it.
    private static readonly TimeSpan AfterGrace = Window.Grace + TimeSpan.FromMilliseconds(1);

    private readonly ConcurrentDictionary<GroupId, DateTimeOffset> _due = new();

    public DateTimeOffset? Next => _due.Values.Select(due => (DateTimeOffset?)due).Min();

    /// <summary>Notes the end of a window; null when no challenge of the group is open.</summary>
    public void Set(GroupId group, DateTimeOffset? closes)
    {
        if (closes is { } instant)
        {
            _due[group] = instant + AfterGrace;
            return;
        }

        _due.TryRemove(group, out _);
    }

    /// <summary>The groups with something to close; each is told once, whatever comes of it.</summary>
    public IReadOnlyList<GroupId> Take(DateTimeOffset now) =>
        [.. _due.Where(due => due.Value <= now && _due.TryRemove(due)).Select(due => due.Key)];
}
