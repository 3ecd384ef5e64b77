using PyPrepBot.Simulators.Slack.Deliveries;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>How long a person looks at a screen on which nothing happens.</summary>
internal sealed class Waiting(Simulation simulation, Sight sight)
{
    private readonly int _seen = sight.Seen;
    private readonly int _glimpsed = sight.Glimpsed;

    /// <summary>Waits for the acknowledgement, and then for something new to see.</summary>
    /// <param name="mayBeNothing">Whether it is in order that nothing comes.</param>
    public async Task<Screen?> ForAsync(Delivery delivery, Func<Screen?> look, bool mayBeNothing, CancellationToken cancellation)
    {
        // The clock on the wall ends a wait that a simulated clock standing still never would.
        using var patience = new CancellationTokenSource(simulation.Options.Patience, TimeProvider.System);
        using var stops = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        Screen? screen = null;
        try
        {
            await delivery.Settled.WaitAsync(stops.Token);
            if (delivery.Failure is { } words)
                throw new TimeoutException(words);
            while (true)
            {
                var (isNew, moved, next) = Look(look, out screen);
                if (isNew && !mayBeNothing && screen is not null)
                    return screen;
                if (!moved && !mayBeNothing)
                    await next.WaitAsync(stops.Token);
                else if (!await CameAsync(next, stops.Token))
                    return screen;
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(screen is null || !simulation.Options.LooksUnfinished(screen)
                ? FailureWords.Of(delivery, "timeout") : $"More was to come after: {screen.Text}");
        }
    }

    private (bool IsNew, bool Moved, Task Next) Look(Func<Screen?> look, out Screen? screen)
    {
        lock (simulation.World.Gate)
        {
            screen = look();
            var isFinished = screen is null || !simulation.Options.LooksUnfinished(screen);
            return (sight.Seen != _seen && isFinished, sight.Glimpsed != _glimpsed && isFinished, sight.Next);
        }
    }

    private async Task<bool> CameAsync(Task next, CancellationToken cancellation)
    {
        var glance = Task.Delay(simulation.Options.Glance, TimeProvider.System, cancellation);
        if (await Task.WhenAny(next, glance) == next)
            return true;
        await glance;
        return false;
    }
}
