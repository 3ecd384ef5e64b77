using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>How long a bank lasts a group that asks one question a day at the plan's weekly rhythm, without a repeat.</summary>
/// <param name="Level">The level that runs out first.</param>
/// <param name="Days">Days until it has.</param>
public sealed record BankStock(Difficulty Level, int Days)
{
    /// <summary>Null when the plan has no rhythm.</summary>
    public static BankStock? Of(IReadOnlyDictionary<Difficulty, int> live, IReadOnlyList<Difficulty> week)
    {
        if (week.Count == 0)
            return null;

        var left = live.ToDictionary();
        for (var day = 0; ; day++)
        {
            var level = week[day % week.Count];
            if (left.GetValueOrDefault(level) == 0)
                return new BankStock(level, day);

            left[level]--;
        }
    }
}
