namespace PyPrepBot.Slack.Protocol.WebApi.Limits;

/// <summary>What a call passes before it is sent: the limit of its method, and for a post the limit of its channel.</summary>
/// <remarks>Who can go goes, in the order of arrival, and those that somebody waits for before those that were scheduled.</remarks>
internal sealed class CallGate : IDisposable
{
    private const int MostWaiting = 1000;
    private const int MostChannels = 1000;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    // Whoever waits for a window can be answered another way, as long as that is not too late as well.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    private readonly Lock _lock = new();
    private readonly LinkedList<Waiter> _soon = new();
    private readonly LinkedList<Waiter> _later = new();
    private readonly Dictionary<string, Allowance> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Allowance> _channels = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly ITimer _alarm;

    public CallGate(TimeProvider time)
    {
        _time = time;
        _alarm = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Returns when the call may be sent.</summary>
    public async Task EnterAsync(SlackMethod method, string? channel, CancellationToken cancellation)
    {
        var line = method.IsScheduled ? _later : _soon;
        var waiter = Join(line, method, channel);
        try
        {
            await waiter.Turn.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            lock (_lock)
                line.Remove(waiter);
            throw;
        }
    }

    /// <summary>Keeps back all calls of a method.</summary>
    public void Hold(SlackMethod method, TimeSpan wait)
    {
        lock (_lock)
        {
            Of(method).Hold(wait);
            Settle();
        }
    }

    public void Dispose() => _alarm.Dispose();

    private Waiter Join(LinkedList<Waiter> line, SlackMethod method, string? channel)
    {
        lock (_lock)
        {
            if (_soon.Count + _later.Count >= MostWaiting)
                throw SlackUnreachableException.Crowded(method);

            IReadOnlyList<Allowance> allowances = channel is null ? [Of(method)] : [Of(method), Of(channel)];
            var waiter = new Waiter(method, allowances, method.IsUrgent ? Moment : LongestPause);
            line.AddLast(waiter);
            Settle();
            return waiter;
        }
    }

    private void Look()
    {
        lock (_lock)
            Settle();
    }

    private void Settle()
    {
        Settle(_soon);
        Settle(_later);
        var next = _soon.Concat(_later).Select(waiter => waiter.Wait).DefaultIfEmpty(Timeout.InfiniteTimeSpan).Min();
        // Timers count in whole milliseconds.
        var due = next < TimeSpan.Zero ? next : TimeSpan.FromMilliseconds(Math.Ceiling(next.TotalMilliseconds));
        _alarm.Change(due, Timeout.InfiniteTimeSpan);
    }

    private static void Settle(LinkedList<Waiter> line)
    {
        for (var node = line.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.TrySettle())
                line.Remove(node);
            node = next;
        }
    }

    private Allowance Of(SlackMethod method)
    {
        if (!_methods.TryGetValue(method.Name, out var allowance))
            _methods[method.Name] = allowance = new Allowance(_time, method.PerMinute, Minute);

        return allowance;
    }

    private Allowance Of(string channel)
    {
        if (_channels.TryGetValue(channel, out var known))
            return known;
        if (_channels.Count >= MostChannels)
            Forget();

        return _channels[channel] = new Allowance(_time, 1, Second);
    }

    private void Forget()
    {
        foreach (var (channel, _) in _channels.Where(pair => pair.Value.IsIdle).ToList())
            _channels.Remove(channel);
    }
}
