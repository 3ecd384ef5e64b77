namespace PyPrepBot.Discord.Answering;

/// <summary>Remembers which interactions have come in: events may be delivered twice, and an answer is given once.</summary>
/// <remarks>
/// For half an hour to an hour, which is longer than an interaction can be answered. Two sets take turns, so that nothing has to be
/// sorted by age.
/// </remarks>
internal sealed class SeenDeliveries(TimeProvider time)
{
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private HashSet<string> _young = new(StringComparer.Ordinal);
    private HashSet<string> _old = new(StringComparer.Ordinal);
    private DateTimeOffset _turnedAt = time.GetUtcNow();

    /// <summary>Whether this is the first time.</summary>
    public bool IsNew(string id)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (now - _turnedAt >= Turn)
            {
                (_old, _young) = (_young, new HashSet<string>(StringComparer.Ordinal));
                _turnedAt = now;
            }

            return !_old.Contains(id) && _young.Add(id);
        }
    }
}
