using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Slack.Installing;

/// <summary>Remembers which browsers were sent to Slack, so that nobody comes back with somebody else's installation.</summary>
internal sealed class InstallStates(RandomNumberGenerator random, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const int Bytes = 32;

    // Anybody may begin to install, a flood of them too.
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>A text that cannot be guessed and is good once.</summary>
    public string Issue()
    {
        var bytes = new byte[Bytes];
        random.GetBytes(bytes);
        var state = Convert.ToHexStringLower(bytes);
        lock (_lock)
        {
            Tidy();
            _until[state] = time.GetUtcNow() + Lifetime;
            _order.Enqueue(state);
        }

        return state;
    }

    /// <summary>Whether it is the browser that was sent, in time and for the first time.</summary>
    /// <param name="kept">What that browser has kept of it.</param>
    public bool Take(string? state, string? kept)
    {
        if (string.IsNullOrEmpty(state) || kept is null || !IsSame(state, kept))
        {
            return false;
        }

        lock (_lock)
        {
            return _until.Remove(state, out var until) && time.GetUtcNow() < until;
        }
    }

    private void Tidy()
    {
        while (_order.TryPeek(out var oldest)
            && (_order.Count >= Most || !_until.TryGetValue(oldest, out var until) || until <= time.GetUtcNow()))
        {
            _until.Remove(_order.Dequeue());
        }
    }

    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
