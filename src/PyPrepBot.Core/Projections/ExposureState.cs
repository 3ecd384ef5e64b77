using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>How often a group was shown a question lately, by day; days older than thirty before the newest are dropped.</summary>
public sealed record ExposureState(GroupId Group, string QuestionId, IReadOnlyList<ShownOn> Days)
{
    /// <summary>Times shown in the thirty days before and including a day.</summary>
    public int Since(DateOnly day) => Days.Where(shown => shown.Day > day.AddDays(-30)).Sum(shown => shown.Times);
}
