using PyPrepBot.Core.Events;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Projections;

/// <summary>Turns the log into what is known. Applied event by event, or all at once: the result is the same, bit for bit.</summary>
public static class Projector
{
    /// <summary>A store whose projections carry another version replays the log.</summary>
    public const int Version = 1;

    /// <summary>Whether an event changes what earlier ones meant, so that only a replay gives the new state.</summary>
    public static bool NeedsReplay(IProjectionTables tables, LogEvent entry) => entry switch
    {
        AnswersRemarked or AnswersVoided or MemberLinked or MemberUnlinked => true,
        ChallengeVoided voided => tables.Day(voided.Group, voided.Date) is { } day && (day.Closed || day.Answers > 0),
        _ => false,
    };

    /// <summary>Applies the whole log, in its order, to empty tables.</summary>
    public static void Replay(IProjectionTables empty, IEnumerable<LogEvent> log) => Replay(empty, log, static (_, _) => { });

    /// <summary>The same, with a look at what was known before each answer.</summary>
    /// <param name="look">Gets the answer with today's verdict; not called for one that was voided.</param>
    internal static void Replay(IProjectionTables empty, IEnumerable<LogEvent> log, Action<IProjectionTables, AnswerGiven> look)
    {
        var entries = log.ToList();
        var corrections = new Corrections();
        entries.ForEach(corrections.Collect);
        foreach (var link in corrections.Links)
        {
            empty.Put(link);
        }

        foreach (var entry in entries)
        {
            if (entry is AnswerGiven answer && !IsVoid(empty, answer, corrections))
            {
                look(empty, corrections.Today(answer));
            }

            Apply(empty, entry, corrections);
        }
    }

    /// <summary>Applies one event.</summary>
    /// <param name="corrections">What later events say of it; empty for the newest one.</param>
    public static void Apply(IProjectionTables tables, LogEvent entry, Corrections corrections)
    {
        switch (entry)
        {
            case AnswerGiven answer:
                AnswerProjection.Apply(tables, corrections.Today(answer), IsVoid(tables, answer, corrections));
                break;
            case ChallengeOpened opened:
                Open(tables, opened);
                break;
            case ChallengeClosed closed:
                Settle(tables, closed, IsVoid(tables, closed, closed.Date, corrections));
                break;
            case ChallengeVoided voided:
                Void(tables, voided);
                break;
            case TestCompleted completed:
                Reward(tables, completed);
                break;
            case MemberPaused paused:
                var member = tables.Person(paused.Group, paused.Member);
                tables.Put(member with { Pauses = [.. member.Pauses, new Groups.Pause(paused.From, paused.To)] });
                break;
            case PauseEnded ended:
                var back = tables.Person(ended.Group, ended.Member);
                tables.Put(back with { Pauses = [.. Groups.PauseRules.Cut(back.Pauses, ended.Back)] });
                break;
            case PointsAwarded awarded:
                var points = new Tally(awarded.Points, 0, 0, 0);
                tables.Put(AnswerProjection.Credit(tables.Person(awarded.Group, awarded.Member), awarded.Day, points));
                break;
        }
    }

    private static bool IsVoid(IProjectionTables tables, AnswerGiven answer, Corrections corrections) =>
        corrections.IsVoid(answer)
        || (answer.Asked is AskedIn.Daily
            && IsVoid(tables, answer, Groups.ChallengeDate.Parse(answer.ContextId), corrections));

    private static bool IsVoid(IProjectionTables tables, LogEvent entry, DateOnly date, Corrections corrections) =>
        corrections.IsVoid(entry.Group, date) || tables.Day(entry.Group, date) is { Voided: true };

    private static void Open(IProjectionTables tables, ChallengeOpened opened)
    {
        tables.Put(tables.Day(opened.Group, opened.Date) ?? new DayState(opened.Group, opened.Date, 0, Closed: false, Voided: false));
        tables.Put(Exposures.Shown(tables, opened.Group, opened.QuestionId, opened.Date));
    }

    private static void Settle(IProjectionTables tables, ChallengeClosed closed, bool voided)
    {
        var day = tables.Day(closed.Group, closed.Date) ?? new DayState(closed.Group, closed.Date, 0, Closed: false, Voided: false);
        tables.Put(day with { Closed = true });
        Settle(tables, closed, closed.Date, voided);
    }

    private static void Void(IProjectionTables tables, ChallengeVoided voided)
    {
        var day = tables.Day(voided.Group, voided.Date) ?? new DayState(voided.Group, voided.Date, 0, Closed: false, Voided: false);
        tables.Put(day with { Voided = true });
        Settle(tables, voided, voided.Date, voided: true);
    }

    private static void Settle(IProjectionTables tables, LogEvent entry, DateOnly date, bool voided)
    {
        foreach (var member in tables.Members(entry.Group))
        {
            var paused = member.Pauses.Any(pause => pause.Covers(date));
            tables.Put(member with { Streak = Streak.Settle(member.Streak, date, paused, voided) });
        }
    }

    private static void Reward(IProjectionTables tables, TestCompleted completed)
    {
        var member = tables.Person(completed.Group, completed.Member);
        var week = Period.KeyOf(PeriodKind.Week, completed.Day);
        var tests = member.TestsByWeek.GetValueOrDefault(week);
        var previous = Period.KeyOf(PeriodKind.Week, completed.Day.AddDays(-7));
        var kept = member.TestsByWeek.Where(entry => entry.Key == previous).ToDictionary(StringComparer.Ordinal);
        kept[week] = tests + 1;
        var points = new Tally(Scoring.PointsForTest(tests), 0, 0, 0);
        tables.Put(AnswerProjection.Credit(member, completed.Day, points) with { TestsByWeek = kept });
    }
}
