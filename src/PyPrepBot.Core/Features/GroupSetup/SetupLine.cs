using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>All that a set-up decides, in a line, for the audit.</summary>
internal static class SetupLine
{
    public static string Of(StudyGroup group, Interaction act) => string.Join("; ", [
        group.RoomOf(act.Channel.Platform, act.Channel.Space) is { } room ? room.ChannelName ?? room.Channel.Id : "no channel",
        group.Schedule.Zone,
        ScheduleMessages.Hour(group.Schedule.PostAt),
        WeekdayWords.Of(group.Schedule.Days),
        SettingWords.Topics(group.Settings.Topics),
        SettingWords.Levels(group.Settings.Levels),
    ]);
}
