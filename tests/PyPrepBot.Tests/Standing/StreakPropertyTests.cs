using CsCheck;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class StreakPropertyTests
{
    private static readonly DateOnly First = new(2026, 3, 1);

    private static readonly DayMarks[] Outcomes =
    [
        DayMarks.Answered, DayMarks.Answered, DayMarks.Answered, DayMarks.None, DayMarks.Paused, DayMarks.Voided,
        DayMarks.Answered | DayMarks.Paused, DayMarks.Answered | DayMarks.Voided,
    ];

    private static readonly Gen<ChallengeDay[]> AnyFortnight = Days(StreakState.RecentDays);

    private static readonly Gen<ChallengeDay[]> AnyYear = Days(365);

    [Fact]
    public void Marks_of_a_fortnight_lead_to_the_same_state_in_any_order_and_number() =>
        Gen.Select(AnyFortnight, Gen.Int, Gen.Int[1, 4]).Sample((days, seed, times) =>
        {
            var marks = days.SelectMany(Marks).ToArray();
            var mixed = Enumerable.Repeat(marks, times).SelectMany(again => again).ToArray();
            new Random(seed).Shuffle(mixed);

            return Apply(StreakState.New, mixed).Equals(Apply(StreakState.New, marks));
        });

    [Fact]
    public void Marks_that_come_up_to_ten_challenges_late_change_nothing_in_a_whole_year() =>
        Gen.Select(AnyYear, Gen.Int).Sample((days, seed) =>
        {
            var random = new Random(seed);
            var marks = days.SelectMany(Marks).ToArray();
            var late = marks.OrderBy(mark => mark.Date.DayNumber + random.Next(10)).ToArray();

            return Apply(StreakState.New, late).Equals(Apply(StreakState.New, marks));
        }, iter: 200);

    [Fact]
    public void Any_year_agrees_with_the_rules_written_as_one_loop() =>
        AnyYear.Sample(days =>
        {
            var totals = Streak.Totals(Apply(StreakState.New, days.SelectMany(Marks)));

            return (totals.Length, totals.Longest, totals.Freezes) == Loop(days);
        }, iter: 200);

    [Fact]
    public void Freezes_stay_between_none_and_two_and_the_longest_is_never_beaten() =>
        AnyYear.Sample(days =>
        {
            var totals = Streak.Totals(Apply(StreakState.New, days.SelectMany(Marks)));

            return totals.Freezes is >= 0 and <= StreakTotals.MostFreezes && totals.Longest >= totals.Length;
        }, iter: 200);

    private static Gen<ChallengeDay[]> Days(int count) =>
        Gen.Int[0, Outcomes.Length - 1].Select(outcome => Outcomes[outcome])
            .Array[count]
            .Select(marks => marks.Select((mark, day) => new ChallengeDay(First.AddDays(day), mark)).ToArray());

    private static IEnumerable<ChallengeDay> Marks(ChallengeDay day)
    {
        if (day.IsAnswered)
            yield return day with { Marks = DayMarks.Answered };
        yield return day with { Marks = (day.Marks & ~DayMarks.Answered) | DayMarks.Settled };
    }

    private static StreakState Apply(StreakState state, IEnumerable<ChallengeDay> marks) =>
        marks.Aggregate(state, (now, mark) => mark.IsAnswered
            ? Streak.Answered(now, mark.Date)
            : Streak.Settle(now, mark.Date, mark.Marks.HasFlag(DayMarks.Paused), mark.Marks.HasFlag(DayMarks.Voided)));

    private static (int Length, int Longest, int Freezes) Loop(ChallengeDay[] days)
    {
        var (length, longest, freezes, answered) = (0, 0, 1, 0);
        foreach (var day in days)
        {
            if (day.IsAnswered)
            {
                length++;
                answered++;
                freezes = answered % 10 == 0 && freezes < 2 ? freezes + 1 : freezes;
            }
            else if (day.Marks == DayMarks.None && answered > 0 && freezes > 0)
            {
                freezes--;
            }
            else if (day.Marks == DayMarks.None && answered > 0)
            {
                length = 0;
            }

            longest = Math.Max(longest, length);
        }

        return (length, longest, freezes);
    }
}
