namespace PyPrepBot.Core.Groups;

/// <summary>Which day it is somewhere.</summary>
public static class GroupDay
{
    /// <summary>A study date starts at four, so that a late evening belongs to the day it began on.</summary>
    public static readonly TimeSpan StudyDayStart = TimeSpan.FromHours(4);

    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The date for review cards and practice streaks.</summary>
    public static DateOnly StudyDate(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime - StudyDayStart);
}
