using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Posts the day's challenge because a moderator says so. A date has one, however often this is asked.</summary>
public sealed class NowDesk(ChallengeDesk desk, IChallengeStore challenges, IQuestionBank bank, IPostBell bell)
{
    /// <param name="counts">For this date, though the schedule has none to open now: it counts as that date's challenge.</param>
    public async Task<Reply> PostAsync(StudyGroup group, DateTimeOffset now, DateOnly? counts, CancellationToken cancellation)
    {
        if (!group.IsPosting)
        {
            return Reply.Ephemeral(NowMessages.NotPosting());
        }

        if (await challenges.OpenAtAsync(group, now, cancellation) is { } open)
        {
            return await desk.PostCardAsync(group, open, now, cancellation)
                ? Posted(group, open)
                : Reply.Ephemeral(NowMessages.AlreadyPosted(group, open));
        }

        if (bank.Of(group.Id).Live.Count == 0)
        {
            return Reply.Ephemeral(ChallengeMessages.BankEmpty());
        }

        return await DateAsync(group, now, counts, cancellation) is { } date
            ? await OpenAsync(group, date, now, cancellation)
            : await AskAsync(group, now, cancellation);
    }

    // With less time than the shortest window has, the next one is the better start.
    private async Task<DateOnly?> DateAsync(StudyGroup group, DateTimeOffset now, DateOnly? counts, CancellationToken cancellation)
    {
        if (ChallengeWindows.Current(group.Schedule, now) is { } current
            && current.Window.Closes - now >= Schedule.ShortestWindow
            && await IsFreeAsync(group, current.Date, cancellation))
        {
            return current.Date;
        }

        // Yesterday's question "counts as today's?" is answered for yesterday.
        return counts is { } asked && asked == Today(group, now) && await IsFreeAsync(group, asked, cancellation) ? asked : null;
    }

    private async Task<Reply> OpenAsync(StudyGroup group, DateOnly date, DateTimeOffset now, CancellationToken cancellation)
    {
        await desk.OpenLateAsync(group, date, now, cancellation);
        return await challenges.OpenAtAsync(group, now, cancellation) is { } opened
            ? Posted(group, opened)
            : await AskAsync(group, now, cancellation);
    }

    private async Task<Reply> AskAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var (today, next) = (Today(group, now), ChallengeWindows.Next(group.Schedule, now));
        return Reply.Ephemeral(await IsFreeAsync(group, today, cancellation)
            ? NowMessages.CountsAsTodays(group, today, next)
            : NowMessages.NotNow(group, next));
    }

    // Whoever presses "now" looks at the channel for it.
    private Reply Posted(StudyGroup group, Challenge challenge)
    {
        bell.Ring();
        return Reply.Ephemeral(NowMessages.Posted(group, challenge));
    }

    private async Task<bool> IsFreeAsync(StudyGroup group, DateOnly date, CancellationToken cancellation) =>
        await challenges.FindAsync(group.Id, date, cancellation) is null or { Status: ChallengeStatus.Planned };

    private static DateOnly Today(StudyGroup group, DateTimeOffset now) => GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
}
