using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Home;

/// <summary>Gathers a member's page, and changes nothing by it: people look at it without wanting anything.</summary>
public sealed class HomeReading(
    GroupDirectory directory, IChallengeStore challenges, IAnswerStore answers, IMemberStore members, IBoardStore boards,
    IQuestionBank bank)
{
    internal async Task<HomePage> ReadAsync(HomeOpened act, Func<StudyGroup, Task<int?>> waiting, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(act.Channel, cancellation);
        var (member, now) = (await directory.MemberAsync(group, act.User, cancellation), act.ReceivedAt);
        var week = Period.Of(PeriodKind.Week, BoardDay.Of(group.Schedule, now));
        var board = await boards.ReadAsync(group.Id, week.Key, member, top: 1, cancellation);
        return new HomePage(
            group,
            await TodayAsync(group, member, now, cancellation),
            await members.FindAsync(group.Id, member, cancellation),
            week,
            board.Own?.Own,
            await waiting(group));
    }

    private async Task<HomeToday> TodayAsync(StudyGroup group, MemberId member, DateTimeOffset now, CancellationToken cancellation)
    {
        var next = ChallengeWindows.Next(group.Schedule, now);
        if (await challenges.OpenAtAsync(group, now, cancellation) is not { } open)
        {
            return new HomeToday(null, null, [], await MayBeAskedForAsync(group, now, cancellation), next);
        }

        var question = bank.Of(group.Id).FindRevision(open.QuestionId, open.Revision) ?? bank.Of(group.Id).Find(open.QuestionId);
        var given = await answers.OfChallengeAsync(group.Id, open.Date, member, cancellation);
        return new HomeToday(open, question, given, MayBeAskedFor: false, next);
    }

    private async Task<bool> MayBeAskedForAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation) =>
        group.OpensWhenAsked
        && ChallengeWindows.DateAt(group.Schedule, now) is { } date
        && await challenges.FindAsync(group.Id, date, cancellation) is null or { Status: ChallengeStatus.Planned };
}
