using System.Collections.Concurrent;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionStats;

/// <summary>
/// Looks at a group's answers once a day, and takes a question out of rotation whose key loses to a wrong option among the stronger half.
/// </summary>
public sealed class FlagChore(IAnswerLog log, IQuestionBank bank, IAsideStore asides, IRegradeStore regrades, IAuditStore audit)
    : IGroupChore
{
    // What a moderator put back is left alone until there are half as many answers again.
    private const double Patience = 1.5;

    private readonly ConcurrentDictionary<GroupId, (DateOnly Day, int Events)> _looks = new();

    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var isKnown = _looks.TryGetValue(group.Id, out var last);
        if (isKnown && last.Day == today)
        {
            return;
        }

        var events = await log.CountAsync(group.Id, cancellation);
        if (events >= QuestionStatistics.ForAll && (isKnown ? events != last.Events : await IsFreshAsync(group.Id, today, cancellation)))
        {
            await LookAsync(group.Id, await log.FirstAnswersAsync(group.Id, cancellation), now, cancellation);
        }

        _looks[group.Id] = (today, events);
    }

    // After a start nothing is known of the last look; what is older than a day was seen by it.
    private async Task<bool> IsFreshAsync(GroupId group, DateOnly today, CancellationToken cancellation) =>
        (await log.SinceAsync(group, today.AddDays(-1), cancellation)).Count > 0;

    private async Task LookAsync(
        GroupId group, IReadOnlyList<FirstAnswer> answers, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var own in answers.GroupBy(first => first.Answer.QuestionId))
        {
            if (bank.Of(group).Find(own.Key) is { Status: QuestionStatus.Live } question
                && QuestionMeasures.Of(question, own) is { Dominance: { } rival } stats
                && !await IsLookedAtAsync(group, question.Id, stats.Answers, cancellation))
            {
                await SetAsideAsync(group, question, rival, now, cancellation);
            }
        }
    }

    private async Task<bool> IsLookedAtAsync(GroupId group, string questionId, int answers, CancellationToken cancellation)
    {
        var decisions = await regrades.OfQuestionAsync(group, questionId, cancellation);
        return decisions.Any(decision =>
            decision is { Kind: RegradeKind.PutBack, State: RegradeState.Done } && answers < decision.Changed * Patience);
    }

    private async Task SetAsideAsync(
        GroupId group, Question question, Dominance rival, DateTimeOffset now, CancellationToken cancellation)
    {
        var aside = new Aside(group, question.Id, StatsMessages.Beaten(question, rival), now);
        if (await asides.SetAsideAsync(aside, cancellation))
        {
            var entry = new AuditEntry(
                $"aside {question.Id} {now.UtcTicks}", group, now, AuditEntry.Bot, "question", question.Id, "in rotation",
                $"set aside: {aside.Reason}");
            await audit.AddAsync(entry, cancellation);
        }
    }
}
