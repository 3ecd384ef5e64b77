namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Remembers what was delivered, over all connections: an event comes again after an outage, or on both of two.</summary>
/// <remarks>For one to two hours; Slack's last retry is after five minutes. Two sets take turns, so nothing has to be sorted.</remarks>
internal sealed class SeenDeliveries(TimeProvider time)
{
    private static readonly TimeSpan Turn = TimeSpan.FromHours(1);

    private HashSet<string> _young = new(StringComparer.Ordinal);
    private HashSet<string> _old = new(StringComparer.Ordinal);
    private DateTimeOffset _turnedAt = time.GetUtcNow();

    /// <summary>Whether this is the first time. Not for several threads.</summary>
    public bool IsNew(string id)
    {
        var now = time.GetUtcNow();
        if (now - _turnedAt >= Turn)
        {
            // After two turns the young ones are too old as well.
            _old = now - _turnedAt >= Turn * 2 ? [] : _young;
            _young = new HashSet<string>(StringComparer.Ordinal);
            _turnedAt = now;
        }

        return !_old.Contains(id) && _young.Add(id);
    }
}
