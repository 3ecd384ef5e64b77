using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Opens, closes and voids challenges. Whatever it is asked twice happens once.</summary>
public sealed class ChallengeDesk(
    IQuestionBank bank, IChallengeStore challenges, ChallengePlanner planner, IHeartbeatStore heartbeats, IOutbox outbox) : ILateOpening
{
    // Far enough back for the longest window, three days, and a weekend with the machine off.
    private const int DaysBack = 7;

    // What is open is closed however long the machine was off; silences are remembered no longer than this.
    private const int OpenDaysBack = 100;

    /// <summary>The challenge that is open now; where nothing is posted it opens because somebody asks.</summary>
    public async Task<Challenge?> CurrentAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        // Opened under an older schedule perhaps, whose window the new one knows nothing of.
        if (await challenges.OpenAtAsync(group, now, cancellation) is { } open)
        {
            return open;
        }

        if (ChallengeWindows.Current(group.Schedule, now) is not { } current)
        {
            return null;
        }

        var challenge = await challenges.FindAsync(group.Id, current.Date, cancellation);
        var isWaiting = challenge is null or { Status: ChallengeStatus.Planned };
        if (isWaiting && group.OpensWhenAsked)
        {
            return await OpenAsync(group, current.Date, now, cancellation);
        }

        // Its hour was past when the schedule was made: it will never be asked.
        return isWaiting && current.Window.Opens < group.ScheduledSince ? null : challenge;
    }

    public Task OpenLateAsync(StudyGroup group, DateOnly date, DateTimeOffset now, CancellationToken cancellation)
    {
        // From now on: that the bot was silent earlier voids nothing. However little is left, there is time to answer.
        var (closes, least) = (ChallengeWindows.Of(group.Schedule, date).Closes, now + Schedule.ShortestWindow);
        return OpenAsync(group, date, new Window(now, closes > least ? closes : least), now, cancellation);
    }

    /// <summary>Queues the card of an open challenge in every room that has none, or whose card was given up.</summary>
    /// <returns>False when all have one.</returns>
    public Task<bool> PostCardAsync(StudyGroup group, Challenge challenge, DateTimeOffset now, CancellationToken cancellation) =>
        QueueCardsAsync(group, challenge, now, post => outbox.EnqueueAgainAsync(post, cancellation), cancellation);

    private async Task<bool> QueueCardsAsync(
        StudyGroup group, Challenge challenge, DateTimeOffset now, Func<Post, Task<bool>> queue, CancellationToken cancellation)
    {
        var cards = await outbox.FindAsync(group.Id, PostKind.Card, challenge.Date, cancellation);
        var isQueued = false;
        foreach (var post in RoomPosts.Of(group, PostKind.Card, challenge.Date, now, challenge.Window.Closes))
        {
            isQueued |= !RoomPosts.Has(cards, post.Channel) && await queue(post);
        }

        return isQueued;
    }

    /// <summary>Opens a date's challenge and queues its card. Null while the bank is empty.</summary>
    public Task<Challenge?> OpenAsync(StudyGroup group, DateOnly date, DateTimeOffset now, CancellationToken cancellation) =>
        OpenAsync(group, date, window: null, now, cancellation);

    private async Task<Challenge?> OpenAsync(
        StudyGroup group, DateOnly date, Window? window, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await planner.PlanAsync(group, date, cancellation) is not { } challenge || challenge.Status != ChallengeStatus.Planned)
        {
            return await challenges.FindAsync(group.Id, date, cancellation);
        }

        // The question was reserved days ago and may have been edited or taken out since.
        var question = bank.Of(group.Id).Find(challenge.QuestionId) is { Status: QuestionStatus.Live } reserved
            ? reserved
            : await planner.ChooseAsync(group, date, cancellation);
        if (question is null)
        {
            return null;
        }

        var opened = new ChallengeOpened(
            EventKey.Opened(group.Id, date), group.Id, now, date, question.Id, question.Revision, question.Topic, question.Difficulty);
        // Reserved under an older schedule perhaps: the window is fixed now, for good.
        var standing = ChallengePlanner.InForce(group, challenge, window) with
        {
            QuestionId = question.Id,
            Revision = question.Revision,
            Difficulty = question.Difficulty,
            Status = ChallengeStatus.Open,
        };
        if (window is not null)
        {
            // What was promised when it was reserved holds no longer: it is opened at another time.
            await challenges.ReleaseAsync(group.Id, date, cancellation);
        }

        var cards = RoomPosts.Of(group, PostKind.Card, date, now, standing.Window.Closes);
        return await challenges.OpenAsync(opened, standing, cards, cancellation);
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
        if (group.LinkedTo is not null)
        {
            return;
        }

        if (group.OnDemand)
        {
            // A room with a channel that is open now asks for its challenge by being open.
            _ = group.Channel is null ? null : await CurrentAsync(group, now, cancellation);
            return;
        }

        if (!group.IsPosting)
        {
            return;
        }

        var from = group.ScheduledSince is { } since && since > now.AddDays(-DaysBack) ? since : now.AddDays(-DaysBack);
        foreach (var date in ChallengeWindows.DueBetween(group.Schedule, from, now))
        {
            var challenge = await challenges.FindAsync(group.Id, date, cancellation);
            if (challenge is { Status: not ChallengeStatus.Planned })
            {
                await PostAskedForAsync(group, challenge, now, cancellation);
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

    // Somebody asked for it before the group was set up, and now its hour has come.
    private async Task PostAskedForAsync(StudyGroup group, Challenge challenge, DateTimeOffset now, CancellationToken cancellation)
    {
        if (challenge.Status == ChallengeStatus.Open && challenge.Window.Opens < group.PostsSince)
        {
            // Only moderators ask once more for a card that was given up: what was refused a minute ago would be refused again.
            await QueueCardsAsync(group, challenge, now, post => outbox.EnqueueAsync(post, cancellation), cancellation);
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
        if (!WasOnDemand(group, challenge) && ChallengeWindows.IsVoidByOutage(challenge.Window, silence))
        {
            await VoidAsync(challenge, now, "The bot could not be reached for more than a quarter of the time.", cancellation);
            return;
        }

        var cards = await outbox.FindAsync(group.Id, PostKind.Card, challenge.Date, cancellation);
        if (!WasOnDemand(group, challenge) && !WasShown(group, cards))
        {
            await VoidAsync(challenge, now, "The challenge was not posted.", cancellation);
            return;
        }

        var closed = new ChallengeClosed(EventKey.Closed(group.Id, challenge.Date), group.Id, now, challenge.Date);
        await challenges.CloseAsync(closed, RoomPosts.Reveals(group, challenge, cards, now), cancellation);
    }

    // A card that was refused, or none at all while posting is halted: a day without a post harms nobody.
    private static bool WasShown(StudyGroup group, IReadOnlyList<Post> cards) =>
        cards.Any(card => card.State != PostState.Dropped) || (cards.Count == 0 && !group.Rooms.Any());

    // In private and by whoever asked, be it on the day on which the group was set up.
    private static bool WasOnDemand(StudyGroup group, Challenge challenge) =>
        group.OnDemand || challenge.Window.Opens < group.PostsSince;
}
