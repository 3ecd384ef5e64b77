using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>The level that each day of a group's week is planned for.</summary>
public static class LevelPlan
{
    /// <summary>One level easier or harder than planned, as far as there is one.</summary>
    public static Difficulty Of(LevelMix mix, DayOfWeek day)
    {
        var planned = (int)DailyPick.PlannedLabel(day);
        return (Difficulty)Math.Clamp(planned + Step(mix), (int)Difficulty.Easy, (int)Difficulty.Expert);
    }

    private static int Step(LevelMix mix) => mix switch
    {
        LevelMix.Gentler => -1,
        LevelMix.Harder => 1,
        _ => 0,
    };
}
