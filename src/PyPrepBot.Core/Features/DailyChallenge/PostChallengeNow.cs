using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>"Post the first challenge now": opens the day's challenge if the schedule has one and it was not posted yet.</summary>
public sealed class PostChallengeNow(
    GroupDirectory directory, ChallengeDesk desk, IChallengeStore challenges, IQuestionBank bank, IPostBell bell)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, now) = (await directory.OfAsync(click.Channel, cancellation), click.ReceivedAt);
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

        if (ChallengeWindows.Current(group.Schedule, now) is not { } current || !await MayOpenAsync(group, current, now, cancellation))
        {
            return Reply.Ephemeral(NowMessages.NotNow(group, ChallengeWindows.Next(group.Schedule, now)));
        }

        await desk.OpenLateAsync(group, current.Date, now, cancellation);
        return await challenges.OpenAtAsync(group, now, cancellation) is { } opened
            ? Posted(group, opened)
            : Reply.Ephemeral(NowMessages.NotNow(group, ChallengeWindows.Next(group.Schedule, now)));
    }

    // Whoever presses "now" looks at the channel for it.
    private Reply Posted(StudyGroup group, Challenge challenge)
    {
        bell.Ring();
        return Reply.Ephemeral(NowMessages.Posted(group, challenge));
    }

    // With less time than the shortest window has, the next one is the better start.
    private async Task<bool> MayOpenAsync(StudyGroup group, DatedWindow current, DateTimeOffset now, CancellationToken cancellation) =>
        current.Window.Closes - now >= Schedule.ShortestWindow
        && await challenges.FindAsync(group.Id, current.Date, cancellation) is null or { Status: ChallengeStatus.Planned };
}
