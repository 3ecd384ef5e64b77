using System.Collections.Concurrent;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>When a post that could not be sent is tried again: after 1, 2, 4 … seconds, at most five minutes, each a
/// little blurred.</summary>
internal sealed class RetryTimes(Random random)
{
    private const double LongestSeconds = 300;

    // Kept in memory only: a restart is a good reason to try at once.
    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset NotBefore)> _failed = new(StringComparer.Ordinal);

    public bool IsReady(Post post, DateTimeOffset now) =>
        !_failed.TryGetValue(post.Slot, out var failed) || failed.NotBefore <= now;

    /// <summary>Notes a failure.</summary>
    /// <returns>Whether it is the post's first one in this process.</returns>
    public bool Failed(Post post, DateTimeOffset now)
    {
        var failures = _failed.TryGetValue(post.Slot, out var failed) ? failed.Failures + 1 : 1;
        _failed[post.Slot] = (failures, now + Delay(failures));
        return failures == 1;
    }

    public void Done(Post post) => _failed.TryRemove(post.Slot, out _);

    /// <summary>How long until the next post is ready again, if that is sooner than asked.</summary>
    public TimeSpan Wait(DateTimeOffset now, TimeSpan atMost) => _failed.Values
        .Select(failed => failed.NotBefore - now)
        .Where(wait => wait > TimeSpan.Zero)
        .Append(atMost)
        .Min();

    // Blurred by a fifth, so that the channels of a platform that was down do not all knock at the same instant.
    private TimeSpan Delay(int failures)
    {
        var seconds = Math.Min(LongestSeconds, Math.Pow(2, Math.Min(failures - 1, 16)));
        lock (random)
        {
            return TimeSpan.FromSeconds(seconds * (0.8 + (0.4 * random.NextDouble())));
        }
    }
}
