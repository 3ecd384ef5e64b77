using System.Globalization;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>The words about when and where a group is asked.</summary>
internal static class ScheduleMessages
{
    public static string Hour(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Channels, hour, zone and days in a line.</summary>
    public static RichText Line(StudyGroup group) => new RichText("Posted in ")
        .With([.. Places(group)])
        .With($" at {Hour(group.Schedule.PostAt)} ({group.Schedule.Zone}), {WeekdayWords.Of(group.Schedule.Days)}.");

    private static IEnumerable<Inline> Places(StudyGroup group) => group.Rooms.Any()
        ? group.Rooms.SelectMany((room, place) =>
            place == 0 ? HaltMessages.Place(group, room) : [" and ", .. HaltMessages.Place(group, room)])
        : [HaltMessages.Channel(null)];
}
