using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Projections;

/// <summary>What one answer changes.</summary>
internal static class AnswerProjection
{
    // Boards of older weeks and months are read from the log when anybody asks; the member's document stays small.
    private const int PeriodDays = 100;
    private const int HistoryDays = 60;

    public static void Apply(IProjectionTables tables, AnswerGiven answer, bool voided)
    {
        var member = tables.Person(answer.Group, answer.Member);
        if (member.EarlierAccount(answer) is not null)
        {
            return;
        }

        member = Rated(tables, member.Noted(tables, answer), answer, voided) with { ActiveOn = answer.Day };

        if (answer.Asked is AskedIn.Daily)
        {
            member = Scored(member, answer, voided);
            CountOnce(tables, answer);
        }

        if (answer.Asked is AskedIn.Test or AskedIn.Practice)
        {
            tables.Put(Exposures.Shown(tables, answer.Group, answer.QuestionId, answer.Day));
        }

        tables.Put(member);
    }

    /// <summary>Adds to every board a date belongs to, and lets go of boards long over.</summary>
    public static MemberState Credit(MemberState member, DateOnly date, Tally tally)
    {
        var oldest = date.AddDays(-PeriodDays);
        var periods = member.Periods
            .Where(period => Period.TryParse(period.Key) is { } known && known.Last >= oldest)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<PeriodKind>())
        {
            var key = Period.KeyOf(kind, date);
            periods[key] = periods.GetValueOrDefault(key) + tally;
        }

        return member with { Periods = periods };
    }

    private static MemberState Scored(MemberState member, AnswerGiven answer, bool voided)
    {
        var date = ChallengeDate.Parse(answer.ContextId);
        var scored = new ScoredAnswer(answer.Difficulty, answer.Score)
        {
            Attempt = answer.Attempt,
            HintUsed = answer.HintUsed,
            StreakBefore = Streak.Before(member.Streak, date),
        };
        if (voided)
        {
            // Nobody is worse off for having answered a question that should not have been asked.
            scored = scored with { Score = 1, Attempt = 1, HintUsed = false };
        }

        // The points for taking part came with the first attempt; a second one adds only what it earns.
        var tally = answer.Attempt == 1 ? Scoring.Tally(scored) : voided ? default : new Tally(Scoring.Credit(scored), 0, 0, 0);
        return Credit(member, answer.CountsOn, tally) with { Streak = Streak.Answered(member.Streak, date) };
    }

    private static void CountOnce(IProjectionTables tables, AnswerGiven answer)
    {
        if (answer.Attempt > 1)
        {
            return;
        }

        var date = ChallengeDate.Parse(answer.ContextId);
        var day = tables.Day(answer.Group, date) ?? new DayState(answer.Group, date, 0, Closed: false, Voided: false);
        tables.Put(day with { Answers = day.Answers + 1 });
    }

    private static MemberState Rated(IProjectionTables tables, MemberState member, AnswerGiven answer, bool voided)
    {
        var isFirst = answer.Attempt == 1 && !member.Answered.Contains(answer.QuestionId);
        if (!isFirst)
        {
            return member;
        }

        member = member with { Answered = [.. member.Answered, answer.QuestionId] };
        var weight = voided ? AnswerWeight.None : WeightOf(answer);
        if (weight == AnswerWeight.None)
        {
            return member;
        }

        var question = QuestionRating.Before(tables, answer);
        var label = tables.Label(answer.Difficulty) ?? new LabelState(answer.Difficulty, Ability.StartOfLabel(answer.Difficulty));
        var days = member.RatedOn is { } last ? answer.Day.DayNumber - last.DayNumber : 0;
        var change = Ability.Update(
            new RatingState(member.Ability, label.Mean, question.Delta),
            new RatedAnswer(answer.Score, answer.GuessRate, weight, days)
            {
                DontKnow = answer.DontKnow,
                MovesQuestion = !answer.Suspect,
            });

        tables.Put(label with { Mean = change.Label });
        tables.Put(question with { Delta = change.Question });
        return Learned(member, answer, change);
    }

    private static MemberState Learned(MemberState member, AnswerGiven answer, RatingChange change)
    {
        var topic = member.Topics.GetValueOrDefault(answer.Topic);
        var history = member.History.Where(day => day.Day != answer.Day && day.Day > answer.Day.AddDays(-HistoryDays));
        return member with
        {
            Ability = change.Member,
            RatedOn = answer.Day,
            RatedAnswers = member.RatedAnswers + 1,
            History = [.. history, new RatedDay(answer.Day, change.Member, member.RatedAnswers + 1)],
            Topics = new Dictionary<string, TopicStanding>(member.Topics, StringComparer.Ordinal)
            {
                [answer.Topic] = topic.Add(answer.Score, change.Predicted),
            },
        };
    }

    private static double WeightOf(AnswerGiven answer) => answer.Asked switch
    {
        AskedIn.Test => answer.TimedOut ? AnswerWeight.Abandoned : AnswerWeight.Test,
        AskedIn.Daily => AnswerWeight.Daily,
        _ => AnswerWeight.None,
    };
}
