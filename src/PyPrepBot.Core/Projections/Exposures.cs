using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>Counts how often a group is shown a question.</summary>
internal static class Exposures
{
    private const int KeptDays = 30;

    public static ExposureState Shown(IProjectionTables tables, GroupId group, string questionId, DateOnly day)
    {
        var before = tables.Exposure(group, questionId)?.Days ?? [];
        var same = before.Where(shown => shown.Day == day).Sum(shown => shown.Times);
        var kept = before.Where(shown => shown.Day != day && shown.Day > day.AddDays(-KeptDays));
        return new ExposureState(group, questionId, [.. kept, new ShownOn(day, same + 1)]);
    }
}
