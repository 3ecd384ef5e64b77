using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>How a group runs until somebody sets it up.</summary>
/// <param name="Zone">The IANA zone whose days are the group's days.</param>
public sealed record GroupDefaults(string Zone)
{
    /// <summary>A challenge a day, opened by whoever asks first; nothing is posted without a channel.</summary>
    public Schedule Schedule => new(Zone, TimeOnly.MinValue, Schedule.EveryDay, null, DayOfWeek.Monday, new TimeOnly(9, 0));
}
