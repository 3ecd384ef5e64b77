using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Opens, closes and voids challenges. Whatever it is asked twice happens once.</summary>
public sealed class ChallengeDesk(IQuestionBank bank, IChallengeStore challenges, ChallengePlanner planner, IHeartbeatStore heartbeats)
{
    // Far enough back for the longest window, three days, and a weekend with the machine off.
    private const int DaysBack = 7;

    // What is open is closed however long the machine was off; silences are remembered no longer than this.
    private const int OpenDaysBack = 100;

    /// <summary>The challenge whose window is open now; in a group without a channel it opens because somebody asks.</summary>
    public async Task<Challenge?> CurrentAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (ChallengeWindows.Current(group.Schedule, now) is not { } current)
        {
            return null;
        }

        var challenge = await challenges.FindAsync(group.Id, current.Date, cancellation);
        var isWaiting = challenge is null or { Status: ChallengeStatus.Planned };
        return isWaiting && group.OnDemand ? await OpenAsync(group, current.Date, now, cancellation) : challenge;
    }

    /// <summary>Opens a date's challenge and queues its card. Null while the bank is empty.</summary>
    public async Task<Challenge?> OpenAsync(StudyGroup group, DateOnly date, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await planner.PlanAsync(group, date, cancellation) is not { } challenge || challenge.Status != ChallengeStatus.Planned)
        {
            return await challenges.FindAsync(group.Id, date, cancellation);
        }

        // The question was reserved days ago and may have been edited or taken out since.
        var question = bank.Current.Find(challenge.QuestionId) is { Status: QuestionStatus.Live } reserved
            ? reserved
            : await planner.ChooseAsync(group, date, cancellation);
        if (question is null)
        {
            return null;
        }

        var opened = new ChallengeOpened(
            EventKey.Opened(group.Id, date), group.Id, now, date, question.Id, question.Revision, question.Topic, question.Difficulty);
        // Reserved under an older schedule perhaps: the window is fixed now, for good.
        var standing = ChallengePlanner.InForce(group, challenge) with
        {
            QuestionId = question.Id,
            Revision = question.Revision,
            Difficulty = question.Difficulty,
            Status = ChallengeStatus.Open,
        };
        return await challenges.OpenAsync(opened, standing, Posts(group, PostKind.Card, date, now, standing.Window.Closes), cancellation);
    }

    /// <summary>Closes every open challenge whose window is over, the oldest first, so that streaks are settled in order.</summary>
    public async Task CloseDueAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        foreach (var challenge in await challenges.BetweenAsync(group.Id, today.AddDays(-OpenDaysBack), today, cancellation))
        {
            if (challenge.Status == ChallengeStatus.Open && now > challenge.Window.Closes + Window.Grace)
            {
                await CloseAsync(group, challenge, now, cancellation);
            }
        }
    }

    /// <summary>After a silence: makes up for a card while less than half of its window has passed, else the day is void.</summary>
    public async Task CatchUpAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        await CloseDueAsync(group, now, cancellation);
        if (group.OnDemand)
        {
            // A room with a channel that is open now asks for its challenge by being open.
            _ = group.Channel is null ? null : await CurrentAsync(group, now, cancellation);
            return;
        }

        foreach (var date in ChallengeWindows.DueBetween(group.Schedule, now.AddDays(-DaysBack), now))
        {
            var challenge = await challenges.FindAsync(group.Id, date, cancellation);
            if (challenge is { Status: not ChallengeStatus.Planned })
            {
                continue;
            }

            if (ChallengeWindows.IsMakeUpAllowed(ChallengeWindows.Of(group.Schedule, date), now))
            {
                await OpenAsync(group, date, now, cancellation);
            }
            else if (challenge is not null)
            {
                await VoidAsync(challenge, now, "The challenge was not posted.", cancellation);
            }
        }
    }

    public Task<bool> VoidAsync(Challenge challenge, DateTimeOffset now, string reason, CancellationToken cancellation) =>
        challenges.VoidAsync(
            new ChallengeVoided(EventKey.Voided(challenge.Group, challenge.Date), challenge.Group, now, challenge.Date, reason),
            challenge,
            cancellation);

    private async Task CloseAsync(StudyGroup group, Challenge challenge, DateTimeOffset now, CancellationToken cancellation)
    {
        var silence = await heartbeats.SilenceAsync(challenge.Window.Opens, challenge.Window.Closes, cancellation);
        if (!group.OnDemand && ChallengeWindows.IsVoidByOutage(challenge.Window, silence))
        {
            await VoidAsync(challenge, now, "The bot could not be reached for more than a quarter of the time.", cancellation);
            return;
        }

        var closed = new ChallengeClosed(EventKey.Closed(group.Id, challenge.Date), group.Id, now, challenge.Date);
        await challenges.CloseAsync(closed, Posts(group, PostKind.Reveal, challenge.Date, now, now.AddDays(2)), cancellation);
    }

    private static IReadOnlyList<Post> Posts(StudyGroup group, PostKind kind, DateOnly date, DateTimeOffset due, DateTimeOffset expires) =>
        group.Channel is { } channel ? [new Post(group.Id, kind, date, channel, due) { ExpiresAt = expires }] : [];
}
