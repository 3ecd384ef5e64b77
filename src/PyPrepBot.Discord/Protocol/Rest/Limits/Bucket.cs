namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>What is left of one limit, as the last reply told it. Until the first one tells, one request goes at a time.</summary>
internal sealed class Bucket(TimeProvider time)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _changed;
    private bool _isKnown;
    private int _limit = 1;
    private int _remaining = 1;
    private int _inFlight;
    private long? _windowEnd;
    private long _heldUntil = long.MinValue;

    /// <summary>The line before it: whoever is first in it waits for room, the others wait for him.</summary>
    /// <remarks>Never disposed: that is only needed by those who take its wait handle.</remarks>
    public SemaphoreSlim Line { get; } = new(1);

    public bool IsIdle
    {
        get
        {
            lock (_lock)
                return _inFlight == 0 && _heldUntil <= time.GetTimestamp() && (_windowEnd ?? long.MinValue) <= time.GetTimestamp();
        }
    }

    /// <summary>Null when there was room for one more; else how long to wait, unless something changes earlier.</summary>
    public TimeSpan? Take(out Task changed)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var freeAt = FreeAt(now);
            if (freeAt is { } free && free <= now)
            {
                changed = Task.CompletedTask;
                _remaining--;
                _inFlight++;
                return null;
            }

            _changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            changed = _changed.Task;
            return freeAt is { } end ? time.GetElapsedTime(now, end) : Timeout.InfiniteTimeSpan;
        }
    }

    /// <summary>Gives back what was taken, with what the reply said of this limit.</summary>
    public void Leave(RateHeaders headers)
    {
        lock (_lock)
        {
            _inFlight--;
            // With no window running nothing else would ever make room again.
            if (!headers.AreCounted && _windowEnd is null)
                _remaining = Math.Min(_limit, _remaining + 1);
            Count(headers);
            Change();
        }
    }

    /// <summary>Hears of this limit from a reply to a request that was counted elsewhere.</summary>
    public void Learn(RateHeaders headers)
    {
        lock (_lock)
        {
            Count(headers);
            Change();
        }
    }

    public void Hold(TimeSpan wait)
    {
        lock (_lock)
            _heldUntil = Math.Max(_heldUntil, Timestamps.After(time, wait));
    }

    /// <summary>When there is room; null when only a reply can tell.</summary>
    private long? FreeAt(long now)
    {
        if (_heldUntil > now)
            return _heldUntil;
        if (_windowEnd <= now)
        {
            // Those still on their way may be counted in the new window.
            _remaining = Math.Max(0, _limit - _inFlight);
            _windowEnd = null;
        }

        return _remaining > 0 ? now : _windowEnd;
    }

    // Our own count includes those on their way, the server's only those that came: the lower one is right.
    private void Count(RateHeaders headers)
    {
        if (!headers.AreCounted)
            return;

        var told = headers.Remaining!.Value;
        _limit = Math.Max(1, headers.Limit!.Value);
        _remaining = _isKnown ? Math.Min(_remaining, told) : Math.Max(0, told - _inFlight);
        _windowEnd = Timestamps.After(time, headers.ResetAfter!.Value);
        _isKnown = true;
    }

    private void Change()
    {
        _changed?.TrySetResult();
        _changed = null;
    }
}
