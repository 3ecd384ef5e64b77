namespace PyPrepBot.Core.Standing;

/// <summary>Counts challenges answered in a row; dates only name them, so no clock can break a streak.</summary>
public static class Streak
{
    /// <summary>The member gave a valid answer, right or wrong, in that challenge's window.</summary>
    public static StreakState Answered(StreakState state, DateOnly date) => Mark(state, date, DayMarks.Answered);

    /// <summary>The challenge closed. Settling it twice, or an answer in the grace after it, does no harm.</summary>
    /// <param name="paused">The member was on pause: a miss does nothing.</param>
    /// <param name="voided">The challenge counts against nobody; who answered keeps it.</param>
    public static StreakState Settle(StreakState state, DateOnly date, bool paused = false, bool voided = false) =>
        Mark(state, date, DayMarks.Settled | (paused ? DayMarks.Paused : DayMarks.None) | (voided ? DayMarks.Voided : DayMarks.None));

    /// <summary>Everything about the streak now, with the challenges answered but not yet closed.</summary>
    public static StreakTotals Totals(StreakState state) => state.Days.Aggregate(state.Before, (totals, day) => totals.After(day));

    /// <summary>What the member sees.</summary>
    public static int Current(StreakState state) => Totals(state).Length;

    /// <summary>What the bonus of an answer to that challenge goes by: the streak of the challenges before it.</summary>
    public static int Before(StreakState state, DateOnly date) =>
        state.Days.TakeWhile(day => day.Date < date).Aggregate(state.Before, (totals, day) => totals.After(day)).Length;

    /// <summary>The member's last challenges, oldest first, none from before the first answer.</summary>
    public static IReadOnlyList<ChallengeDay> LastDays(StreakState state, int count) =>
        [.. state.Days.SkipWhile(day => state.Before.Answered == 0 && !day.IsAnswered).TakeLast(count)];

    /// <summary>"5 of the last 7": days on pause and void days are left out unless they were answered.</summary>
    /// <param name="count">At most <see cref="StreakState.RecentDays"/> challenges are remembered.</param>
    public static (int Answered, int Of) AnsweredOfLast(StreakState state, int count)
    {
        var days = LastDays(state, StreakState.RecentDays).Where(day => day.IsAnswered || day.IsMissed).TakeLast(count).ToList();
        return (days.Count(day => day.IsAnswered), days.Count);
    }

    private static StreakState Mark(StreakState state, DateOnly date, DayMarks marks)
    {
        if (date <= state.Through)
            return state;

        var at = state.Days.Length;
        while (at > 0 && state.Days[at - 1].Date >= date)
            at--;

        if (at < state.Days.Length && state.Days[at].Date == date)
            return state with { Days = state.Days.SetItem(at, new ChallengeDay(date, state.Days[at].Marks | marks)) };

        return LetGoOfTheOldest(state with { Days = state.Days.Insert(at, new ChallengeDay(date, marks)) });
    }

    private static StreakState LetGoOfTheOldest(StreakState state)
    {
        if (state.Days.Length <= StreakState.RecentDays)
            return state;

        var oldest = state.Days[0];
        return state with { Before = state.Before.After(oldest), Through = oldest.Date, Days = state.Days.RemoveAt(0) };
    }
}
