using System.Globalization;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Quartz;

namespace PyPrepBot.Scheduling;

/// <summary>A group's schedule as Quartz triggers. A trigger is named by its kind within its group.</summary>
internal static class GroupTriggers
{
    public static readonly JobKey Job = new("tick");

    public static TriggerKey KeyOf(GroupId group, PostKind kind) => new(kind.ToString(), group.Value);

    public static GroupId GroupOf(TriggerKey key) => new(key.Group);

    /// <summary>The trigger of each kind; null where the group wants none of it.</summary>
    public static IEnumerable<(TriggerKey Key, ITrigger? Trigger)> Of(StudyGroup group, TimeProvider time)
    {
        var schedule = group.Schedule;
        var isAsked = group is { IsPosting: true, OnDemand: false } && schedule.Days.Count > 0;
        yield return Entry(PostKind.Card, isAsked ? Cron(schedule.PostAt, schedule.Days) : null);
        yield return Entry(PostKind.Board, group.IsPosting ? Cron(schedule.BoardAt, [schedule.BoardDay]) : null);

        (TriggerKey Key, ITrigger? Trigger) Entry(PostKind kind, string? cron)
        {
            var key = KeyOf(group.Id, kind);
            return (key, cron is null ? null : Trigger(key, cron, GroupZone.Get(schedule.Zone), time));
        }
    }

    private static ITrigger Trigger(TriggerKey key, string cron, TimeZoneInfo zone, TimeProvider time) => TriggerBuilder.Create(time)
        .WithIdentity(key)
        .ForJob(Job)
        .WithCronSchedule(cron, build => build.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    // Seconds, minutes, hours, any day of the month, every month, days of the week; Quartz numbers them from Sunday = 1.
    private static string Cron(TimeOnly at, IEnumerable<DayOfWeek> days) => string.Create(
        CultureInfo.InvariantCulture,
        $"{at.Second} {at.Minute} {at.Hour} ? * {string.Join(',', days.Select(day => (int)day + 1).Order())}");
}
