using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features;

/// <summary>The words about a streak: plain, and without shame for a missed day.</summary>
internal static class StreakMessages
{
    private const int Week = 7;

    public static RichText Line(StreakState state)
    {
        var totals = Streak.Totals(state);
        var days = Streak.LastDays(state, Week);
        return $"{days.Count(day => day.IsAnswered)} of the last {Math.Max(1, days.Count)} challenges · streak {totals.Length}"
            + $" · {Freezes(totals.Freezes)}{Forgiven(totals, days)}";
    }

    public static string Freezes(int count) => count == 1 ? "1 freeze in stock" : $"{count} freezes in stock";

    // Said while the forgiven day is among the last challenges, so that nobody wonders where a freeze went.
    private static string Forgiven(StreakTotals totals, IReadOnlyList<ChallengeDay> days) =>
        totals.FreezeUsedOn is { } used && days.Any(day => day.Date == used)
            ? $" · a freeze covered {used.ToString("ddd d MMM", System.Globalization.CultureInfo.InvariantCulture)}"
            : "";
}
