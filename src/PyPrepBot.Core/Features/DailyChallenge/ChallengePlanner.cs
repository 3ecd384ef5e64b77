using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Reserves each group's questions a week ahead, so that tests leave them alone.</summary>
public sealed class ChallengePlanner(IQuestionBank bank, IChallengeStore challenges, IMemberStore members, IRatingStore ratings)
{
    private const int DaysAhead = 7;
    private const int RestDays = 60;
    private const int TopicDays = 5;
    private const int ActiveDays = 28;

    /// <summary>Reserves the next seven dates of a group's schedule, and takes back what a moderator decided against.</summary>
    public async Task PlanAheadAsync(StudyGroup group, DateOnly today, CancellationToken cancellation)
    {
        var planned = await challenges.BetweenAsync(group.Id, today, today.AddDays(DaysAhead), cancellation);
        for (var date = today; date < today.AddDays(DaysAhead); date = date.AddDays(1))
        {
            var standing = planned.FirstOrDefault(challenge => challenge.Date == date);
            if (standing is not null && IsOverruled(group, standing))
            {
                standing = await challenges.ReleaseAsync(group.Id, date, cancellation) ? null : standing;
            }

            if (standing is null && ChallengeWindows.IsScheduled(group.Schedule, date))
            {
                await PlanAsync(group, date, cancellation);
            }
        }
    }

    // Its date is skipped by now, or another question was pinned to it.
    private bool IsOverruled(StudyGroup group, Challenge planned) =>
        group.Schedule.Skipped.Has(planned.Date)
        || (Pinned(group, planned.Date) is { } pinned && pinned.Id != planned.QuestionId);

    private Question? Pinned(StudyGroup group, DateOnly date) =>
        group.Settings.Pins[date] is { } id && bank.Of(group.Id).Find(id) is { Status: QuestionStatus.Live } pinned ? pinned : null;

    /// <summary>The challenge reserved for a date; null only while the bank is empty.</summary>
    public async Task<Challenge?> PlanAsync(StudyGroup group, DateOnly date, CancellationToken cancellation)
    {
        if (await challenges.FindAsync(group.Id, date, cancellation) is { } standing)
        {
            return standing;
        }

        if (await ChooseAsync(group, date, cancellation) is not { } question)
        {
            return null;
        }

        var challenge = InForce(group, new Challenge(
            group.Id, date, question.Id, question.Revision, question.Difficulty, default, ChallengeStatus.Planned) { ClosesOn = date });
        return await challenges.PlanAsync(challenge, cancellation);
    }

    /// <summary>The challenge with the window that the group's schedule gives its date today, or with the one asked for.</summary>
    public static Challenge InForce(StudyGroup group, Challenge challenge, Window? asked = null)
    {
        var window = asked ?? ChallengeWindows.Of(group.Schedule, challenge.Date);
        return challenge with
        {
            Window = window,
            // A window that closes at midnight closes at the end of its own day, not at the beginning of the next.
            ClosesOn = GroupDay.Of(window.Closes.AddTicks(-1), GroupZone.Get(group.Schedule.Zone)),
        };
    }

    /// <summary>The question pinned to a date, else the one that suits it best; null only while the bank is empty.</summary>
    /// <param name="except">A question that is not wanted.</param>
    public async Task<Question?> ChooseAsync(
        StudyGroup group, DateOnly date, CancellationToken cancellation, string? except = null)
    {
        if (Pinned(group, date) is { } pinned && pinned.Id != except)
        {
            return pinned;
        }

        var current = bank.Of(group.Id);
        var around = await challenges.BetweenAsync(group.Id, date.AddDays(-RestDays), date.AddDays(RestDays), cancellation);
        var active = await members.ActiveAsync(group.Id, date.AddDays(-ActiveDays), cancellation);
        var known = await ratings.ReadAsync(group.Id, date, cancellation);
        var lastShown = around.GroupBy(challenge => challenge.QuestionId).ToDictionary(used => used.Key, used => used.Max(one => one.Date));
        var answered = active.SelectMany(member => member.Answered).CountBy(id => id).ToDictionary(StringComparer.Ordinal);

        var wanted = current.Live.Where(question => question.Id != except).ToList();
        var (questions, isTheme) = DailyScope.Of(group.Settings, date, wanted, question => !lastShown.ContainsKey(question.Id));

        var choice = DailyPick.Choose(new DailyRequest
        {
            Group = group.Id.Value,
            Date = date,
            Label = LevelPlan.Of(group.Settings.Levels, date.DayOfWeek),
            Bank = [.. questions.Select(question => new DailyCandidate(
                RatedItems.Of(question),
                known.Questions.GetValueOrDefault(question.Id, Ability.StartOfQuestion),
                known.Shown.GetValueOrDefault(question.Id),
                lastShown.TryGetValue(question.Id, out var last) ? last : null,
                active.Count == 0 ? 0 : (double)answered.GetValueOrDefault(question.Id) / active.Count))],
            Labels = known.Labels,
            Members = [.. active.Select(member => member.Ability)],
            RecentTopics = isTheme ? new HashSet<string>() : around
                .Where(challenge => Math.Abs(challenge.Date.DayNumber - date.DayNumber) <= TopicDays)
                .Select(challenge => current.Find(challenge.QuestionId)?.Topic ?? "")
                .ToHashSet(StringComparer.Ordinal),
        });
        return choice is null ? null : current.Find(choice);
    }
}
