using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling;

/// <summary>What is done besides the triggers, in one round: the sign of life, the ticks that are due by themselves, old tests.</summary>
/// <remarks>Quartz forgets in memory what it missed; here nothing is remembered, so nothing can be forgotten.</remarks>
internal sealed partial class CatchUp(
    IHeartbeatStore heartbeats,
    IGroupStore groups,
    IGroupSchedules schedules,
    GroupTick tick,
    Closings closings,
    QuizSweep sweep,
    TimeProvider time,
    ILogger<CatchUp> logger)
{
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenTicks = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private DateTimeOffset _beatAt;
    private DateTimeOffset _tickAt;
    private DateTimeOffset _sweepAt;

    /// <summary>Does what is due.</summary>
    /// <returns>How long until something is due again.</returns>
    public async Task<TimeSpan> RunAsync(CancellationToken cancellation)
    {
        // First of all: the ticks judge how long the bot was silent.
        await BeatAsync(cancellation);
        var now = time.GetUtcNow();
        if (now >= _tickAt)
        {
            _tickAt = now + BetweenTicks;
            await TryAsync("catching up", () => TickAllAsync(cancellation), cancellation);
        }

        foreach (var group in closings.Take(now))
        {
            await tick.RunAsync(group, cancellation);
        }

        if (now >= _sweepAt)
        {
            _sweepAt = now + BetweenSweeps;
            await TryAsync("sweep of old tests", () => sweep.SweepAsync(now, cancellation), cancellation);
        }

        return UntilNext();
    }

    private async Task BeatAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now >= _beatAt)
        {
            _beatAt = now + BetweenBeats;
            await TryAsync("sign of life", () => heartbeats.BeatAsync(now, cancellation), cancellation);
        }
    }

    private TimeSpan UntilNext()
    {
        var next = closings.Next < _beatAt ? closings.Next.Value : _beatAt;
        var wait = next - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private async Task TickAllAsync(CancellationToken cancellation)
    {
        foreach (var group in await groups.AllAsync(cancellation))
        {
            await TryAsync($"schedule of {group.Id}", () => schedules.ApplyAsync(group, cancellation), cancellation);
            await tick.RunAsync(group.Id, cancellation);

            // Many groups may take minutes, in which the bot is anything but silent.
            await BeatAsync(cancellation);
        }
    }

    private async Task TryAsync(string what, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.Failed(logger, what, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The {What} failed")]
        public static partial void Failed(ILogger logger, string what, Exception error);
    }
}
