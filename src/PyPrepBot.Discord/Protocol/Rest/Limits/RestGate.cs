namespace PyPrepBot.Discord.Protocol.Rest.Limits;

/// <summary>What a request passes before it is sent: its own limit, the pauses for all, and the bot's pace.</summary>
internal sealed class RestGate(TimeProvider time)
{
    private readonly Buckets _buckets = new(time);
    private readonly Pause _global = new(time);
    private readonly Pause _blocked = new(time);
    private readonly Pace _pace = new(time);

    public async ValueTask<Bucket> EnterAsync(RestRoute route, CancellationToken cancellation)
    {
        var bucket = await _buckets.EnterAsync(route, cancellation);
        try
        {
            await PassAsync(route, cancellation);
            return bucket;
        }
        catch
        {
            _buckets.Leave(bucket, route, default);
            throw;
        }
    }

    public void Leave(Bucket bucket, RestRoute route, RateHeaders headers) => _buckets.Leave(bucket, route, headers);

    /// <summary>Keeps back what a 429 speaks of.</summary>
    public void Hold(RestRoute route, RateHeaders headers, Verdict verdict)
    {
        switch (verdict.Kind)
        {
            case VerdictKind.Blocked:
                _blocked.Extend(verdict.Wait);
                break;
            case VerdictKind.LimitedGlobally when !route.Urgent:
                _global.Extend(verdict.Wait);
                break;
            default:
                _buckets.Hold(route, headers, verdict.Wait);
                break;
        }
    }

    private async ValueTask PassAsync(RestRoute route, CancellationToken cancellation)
    {
        // A pause may begin while the turn is awaited; a turn that fell into it is over, or all would rush out at its end.
        do
        {
            while (PauseOf(route) is var pause && pause > TimeSpan.Zero)
                await Task.Delay(pause, time, cancellation);
            if (route.HasBotToken && _pace.Reserve() is var turn && turn > TimeSpan.Zero)
                await Task.Delay(turn, time, cancellation);
        }
        while (PauseOf(route) > TimeSpan.Zero);
    }

    private TimeSpan PauseOf(RestRoute route)
    {
        var blocked = _blocked.Left;
        if (route.Urgent)
            return blocked;

        var global = _global.Left;
        return global > blocked ? global : blocked;
    }
}
