using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>The day by which a group's boards of this moment go: that on which the open challenge closes.</summary>
internal static class BoardDay
{
    // A challenge opened on Sunday and closed on Monday scores for the new week: whoever answered it looks there for the points.
    public static DateOnly Of(Schedule schedule, DateTimeOffset now)
    {
        var zone = GroupZone.Get(schedule.Zone);
        return ChallengeWindows.Current(schedule, now) is { } current
            ? GroupDay.Of(current.Window.Closes.AddTicks(-1), zone)
            : GroupDay.Of(now, zone);
    }
}
