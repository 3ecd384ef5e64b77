using PyPrepBot.Simulators.Discord.Interactions;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>How long a person looks at a spinning wheel.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    public static async Task ForAnswerAsync(Simulation simulation, PendingInteraction pending, CancellationToken cancellation)
    {
        // The clock on the wall ends a wait that a simulated clock standing still never would.
        using var patience = new CancellationTokenSource(simulation.Options.Patience, TimeProvider.System);
        using var stops = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            await WaitAsync(simulation, pending.Acknowledged.Task, pending.CreatedAt + Deadline, stops.Token);
            await WaitAsync(simulation, pending.Done.Task, pending.CreatedAt + TokenLife, stops.Token);
        }
        catch (Exception error) when (error is TimeoutException || patience.IsCancellationRequested)
        {
            throw new TimeoutException("The application did not respond");
        }
    }

    private static async Task WaitAsync(Simulation simulation, Task answer, DateTimeOffset until, CancellationToken cancellation)
    {
        var left = until - simulation.Time.GetUtcNow();
        // A hair more than the deadline, so that an answer at its very end still counts.
        var wait = (left > TimeSpan.Zero ? left : TimeSpan.Zero) + TimeSpan.FromMilliseconds(1);
        await answer.WaitAsync(wait, simulation.Time, cancellation);
    }
}
