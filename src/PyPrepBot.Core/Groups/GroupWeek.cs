namespace PyPrepBot.Core.Groups;

/// <summary>Weeks begin on Monday, everywhere.</summary>
public static class GroupWeek
{
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
