using System.Globalization;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>The words about when and where a group is asked.</summary>
internal static class ScheduleMessages
{
    public static string Hour(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Channel, hour, zone and days in a line.</summary>
    public static RichText Line(StudyGroup group) => new(
        "Posted in ", HaltMessages.Channel(group),
        $" at {Hour(group.Schedule.PostAt)} ({group.Schedule.Zone}), {WeekdayWords.Of(group.Schedule.Days)}.");
}
