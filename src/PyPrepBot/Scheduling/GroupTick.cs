using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.Standings;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Posting;

namespace PyPrepBot.Scheduling;

/// <summary>Does whatever a group's calendar asks for now. It looks at what is missing, so it may run late, twice or out of turn.</summary>
internal sealed partial class GroupTick(
    IGroupStore groups,
    IChallengeStore challenges,
    ChallengeDesk desk,
    ChallengePlanner planner,
    BoardDesk boards,
    IEnumerable<IGroupChore> chores,
    SettledCards settled,
    Closings closings,
    Bell posts,
    TimeProvider time,
    ILogger<GroupTick> logger)
{
    // As far as a challenge can stay open, and as far back as the desk catches up.
    private const int DaysBack = 7;

    private readonly ConcurrentDictionary<GroupId, SemaphoreSlim> _gates = new();

    /// <summary>One tick of a group at a time. What goes wrong is logged and ends here: other groups have nothing to do with it.</summary>
    public async Task RunAsync(GroupId id, CancellationToken cancellation)
    {
        var gate = _gates.GetOrAdd(id, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            if (await groups.FindAsync(id, cancellation) is { } group && (!group.IsAway || group.RemovedAt is not null))
            {
                await RunAsync(group, time.GetUtcNow(), cancellation);
            }
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.Failed(logger, id, error);
        }
        finally
        {
            gate.Release();
            posts.Ring();
        }
    }

    private async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        await desk.CatchUpAsync(group, now, cancellation);
        await LookAsync(group, now, cancellation);
        await boards.QueueDueAsync(group, now, cancellation);
        // Where nothing is posted a challenge comes when it is asked for: a row a day for ever would serve nobody.
        if (group.IsPosting && ChallengeWindows.Next(group.Schedule, now) is { } next)
        {
            // From the next window on: a question reserved for one that is half over would only be voided.
            await planner.PlanAheadAsync(group, next.Date, cancellation);
        }

        foreach (var chore in chores)
        {
            await RunAsync(chore, group, now, cancellation);
        }
    }

    // One that fails is tried again at the next tick, and has nothing to do with the others.
    private async Task RunAsync(IGroupChore chore, StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        try
        {
            await chore.RunAsync(group, now, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.ChoreFailed(logger, chore.GetType().Name, group.Id, error);
        }
    }

    private async Task LookAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var recent = await challenges.BetweenAsync(group.Id, today.AddDays(-DaysBack), today, cancellation);
        settled.Look(group.Id, recent);

        // One that should be closed and is not waits for the next tick: asking again at once would be asking for ever.
        closings.Set(group.Id, recent
            .Where(challenge => challenge.Status == ChallengeStatus.Open && challenge.Window.Closes + Window.Grace >= now)
            .Min(challenge => (DateTimeOffset?)challenge.Window.Closes));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The tick of group {Group} failed")]
        public static partial void Failed(ILogger logger, GroupId group, Exception error);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Chore} failed for group {Group}")]
        public static partial void ChoreFailed(ILogger logger, string chore, GroupId group, Exception error);
    }
}
