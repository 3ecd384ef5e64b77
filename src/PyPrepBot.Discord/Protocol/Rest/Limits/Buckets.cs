using System.Collections.Concurrent;

namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>The limits of all routes: by the hash Discord names for a route and the channel, guild or token in its path.</summary>
internal sealed class Buckets(TimeProvider time)
{
    private const int SweepAt = 1000;
    private readonly ConcurrentDictionary<(HttpMethod Method, string Template), string> _names = new();
    private readonly ConcurrentDictionary<(string Name, string Major), Bucket> _buckets = new();
    private int _made;
    private int _sweepAt = SweepAt;

    public int Count => _buckets.Count;

    public async ValueTask<Bucket> EnterAsync(RestRoute route, CancellationToken cancellation)
    {
        while (true)
        {
            var bucket = Of(route);
            await bucket.Line.WaitAsync(cancellation);
            try
            {
                // A reply may name another hash for the route while we wait: then the wait goes on there.
                while (ReferenceEquals(Of(route), bucket))
                {
                    if (bucket.Take(out var changed) is not { } wait)
                        return bucket;

                    await WaitAsync(changed, wait, cancellation);
                }
            }
            finally
            {
                bucket.Line.Release();
            }
        }
    }

    public void Leave(Bucket bucket, RestRoute route, RateHeaders headers)
    {
        var owner = Owner(route, headers);
        if (ReferenceEquals(owner, bucket))
        {
            bucket.Leave(headers);
            return;
        }

        owner.Learn(headers);
        bucket.Leave(default);
    }

    public void Hold(RestRoute route, RateHeaders headers, TimeSpan wait) => Owner(route, headers).Hold(wait);

    private Bucket Owner(RestRoute route, RateHeaders headers)
    {
        if (headers.Bucket is { } hash)
            _names[(route.Method, route.Template)] = hash;

        return Of(route);
    }

    private Bucket Of(RestRoute route)
    {
        var name = _names.GetOrAdd((route.Method, route.Template), static key => $"{key.Method} {key.Template}");
        if (_buckets.TryGetValue((name, route.Major), out var known))
            return known;

        if (Interlocked.Increment(ref _made) >= Volatile.Read(ref _sweepAt))
            Sweep();
        return _buckets.GetOrAdd((name, route.Major), static (_, time) => new Bucket(time), time);
    }

    // Each interaction has a token and with it a limit of its own. One that is taken just now by somebody who found it before
    // is at worst a limit that is asked for twice.
    private void Sweep()
    {
        Interlocked.Exchange(ref _made, 0);
        foreach (var pair in _buckets)
        {
            if (pair.Value.IsIdle)
                _buckets.TryRemove(pair);
        }

        Volatile.Write(ref _sweepAt, Math.Max(SweepAt, _buckets.Count));
    }

    private async Task WaitAsync(Task changed, TimeSpan wait, CancellationToken cancellation)
    {
        try
        {
            await changed.WaitAsync(wait, time, cancellation);
        }
        catch (TimeoutException)
        {
            // The window is over, which is as good as a change.
        }
    }
}
