using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Projections;

/// <summary>Finds in the log what the statistics of questions are made of.</summary>
public static class FirstAnswers
{
    /// <summary>
    /// The first answers of a group's members, in the order of the log. The whole log is replayed, because what was known before an
    /// answer also depends on other groups; their answers stay out of the result.
    /// </summary>
    public static IReadOnlyList<FirstAnswer> Of(IEnumerable<LogEvent> log, GroupId group) =>
        ByGroup(log).GetValueOrDefault(group, []);

    /// <summary>Those of every group, from one replay.</summary>
    public static IReadOnlyDictionary<GroupId, IReadOnlyList<FirstAnswer>> ByGroup(IEnumerable<LogEvent> log)
    {
        var found = new List<FirstAnswer>();
        Projector.Replay(new MemoryTables(), log, (tables, answer) =>
        {
            if (Counts(answer) && Seen(tables, answer) is { } first)
            {
                found.Add(first);
            }
        });
        return found.GroupBy(first => first.Answer.Group).ToDictionary(own => own.Key, own => (IReadOnlyList<FirstAnswer>)[.. own]);
    }

    // What was answered after the answer was public, in haste, or only by the clock says nothing about the question.
    private static bool Counts(AnswerGiven answer) =>
        answer is { Attempt: 1, Suspect: false, TimedOut: false, Asked: AskedIn.Daily or AskedIn.Test or AskedIn.Practice };

    private static FirstAnswer? Seen(IProjectionTables tables, AnswerGiven answer)
    {
        var member = tables.Person(answer.Group, answer.Member);
        if (member.Answered.Contains(answer.QuestionId) || member.EarlierAccount(answer) is not null)
        {
            return null;
        }

        var label = tables.Label(answer.Difficulty)?.Mean ?? Ability.StartOfLabel(answer.Difficulty);
        var expected = ResponseModel.Predict(new RatingState(member.Ability, label, Ability.StartOfQuestion), answer.GuessRate).P;
        return new FirstAnswer(answer, member.Ability.Mean, expected);
    }
}
