namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>
/// Counts the refused requests of the last ten minutes. At 10,000 Discord bans the address, so the mark is set far below.
/// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Most = 1000;

    // The minute that runs and the ten before it, so that the count covers ten whole minutes.
    private readonly int[] _minutes = new int[11];
    private readonly Lock _lock = new();
    private readonly long _started = time.GetTimestamp();
    private long _minute;
    private int _total;

    public bool AreTooMany
    {
        get
        {
            lock (_lock)
            {
                Forget();
                return _total >= Most;
            }
        }
    }

    public void Add()
    {
        lock (_lock)
        {
            Forget();
            _minutes[_minute % _minutes.Length]++;
            _total++;
        }
    }

    private void Forget()
    {
        var minute = (long)time.GetElapsedTime(_started).TotalMinutes;
        var passed = Math.Min(minute - _minute, _minutes.Length);
        for (var back = 0; back < passed; back++)
        {
            var old = (minute - back) % _minutes.Length;
            _total -= _minutes[old];
            _minutes[old] = 0;
        }

        _minute = minute;
    }
}
