using PyPrepBot.Core.Groups;

namespace PyPrepBot.Scheduling.Cards;

/// <summary>Which cards are to be redrawn and when: at once, but the same card not twice within 15 seconds.</summary>
internal sealed class RefreshTimes
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly Dictionary<(GroupId Group, DateOnly Date), DateTimeOffset> _wanted = [];
    private readonly Dictionary<(GroupId Group, DateOnly Date), DateTimeOffset> _drawn = [];
    private readonly Lock _lock = new();

    public void Request(GroupId group, DateOnly date, DateTimeOffset now)
    {
        lock (_lock)
        {
            var card = (group, date);
            var free = _drawn.TryGetValue(card, out var last) ? last + Pause : now;
            _wanted.TryAdd(card, free > now ? free : now);
        }
    }

    /// <summary>The cards to draw now.</summary>
    public IReadOnlyList<(GroupId Group, DateOnly Date)> Take(DateTimeOffset now)
    {
        lock (_lock)
        {
            foreach (var rested in _drawn.Where(card => card.Value + Pause <= now).Select(card => card.Key).ToList())
            {
                _drawn.Remove(rested);
            }

            var due = _wanted.Where(card => card.Value <= now).Select(card => card.Key).ToList();
            foreach (var card in due)
            {
                _wanted.Remove(card);
                _drawn[card] = now;
            }

            return due;
        }
    }

    /// <summary>How long until a card may be drawn; forever when none is wanted.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_wanted.Count == 0)
            {
                return Timeout.InfiniteTimeSpan;
            }

            var first = _wanted.Values.Min();
            return first > now ? first - now : TimeSpan.Zero;
        }
    }
}
