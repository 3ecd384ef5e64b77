using System.Globalization;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>Every setting of a group that can be changed by itself.</summary>
internal static class SettingKeys
{
    private const string UntilNext = "until the next one";

    public static SettingKey Hour { get; } = new(
        "hour", "an hour", HourWords.Examples, group => ScheduleMessages.Hour(group.Schedule.PostAt),
        (group, text, _) => HourWords.TryRead(text, out var at) ? With(group, schedule => schedule with { PostAt = at }) : null);

    public static SettingKey Days { get; } = new(
        "days", "days", WeekdayWords.Examples, group => WeekdayWords.Of(group.Schedule.Days),
        (group, text, _) => WeekdayWords.Read(text) is { } days ? With(group, schedule => schedule with { Days = days }) : null);

    public static SettingKey Close { get; } = new(
        "close", "hours to answer", ["24", "8 h", "72", "next"], group => CloseWords(group.Schedule.CloseAfter), ReadClose);

    private static readonly SettingKey Zone = new(
        "zone", "a time zone", ["Europe/Berlin", "Asia/Tokyo"], group => group.Schedule.Zone,
        (group, text, _) => LikelyZones.Read(text) is { } zone ? With(group, schedule => schedule with { Zone = zone }) : null);

    private static readonly SettingKey BoardDay = new(
        "board-day", "a day", ["monday", "friday"], group => group.Schedule.BoardDay.ToString(),
        (group, text, _) => WeekdayWords.Read(text) is { Count: 1 } days
            ? With(group, schedule => schedule with { BoardDay = days.Single() })
            : null);

    private static readonly SettingKey BoardHour = new(
        "board-hour", "an hour", HourWords.Examples, group => ScheduleMessages.Hour(group.Schedule.BoardAt),
        (group, text, _) => HourWords.TryRead(text, out var at) ? With(group, schedule => schedule with { BoardAt = at }) : null);

    private static readonly SettingKey Topics = new(
        "topics", "topics", ["all", "gil, asyncio, descriptors"], group => SettingWords.Topics(group.Settings.Topics), ReadTopics);

    private static readonly SettingKey Levels = new(
        "levels", "a mix of levels", ["as planned", "gentler", "harder"], group => SettingWords.Levels(group.Settings.Levels),
        (group, text, _) => ReadLevels(text.Trim()) is { } found
            ? group with { Settings = group.Settings with { Levels = found } }
            : null);

    private static readonly SettingKey TwoPersons = new(
        "two-person-rule", "on or off", ["on", "off"], group => group.Settings.TwoPersonRule ? "on" : "off",
        (group, text, _) => text.Trim().ToLowerInvariant() is var word && word is "on" or "off" or "yes" or "no"
            ? group with { Settings = group.Settings with { TwoPersonRule = word is "on" or "yes" } }
            : null);

    private static readonly SettingKey Moderators = new(
        "moderators", "moderators", ["add @somebody", "remove @somebody", "add role 1234"],
        group => ModeratorWords.Of(group.Settings.Moderators), (group, text, _) => ModeratorWords.Read(group, text))
    {
        Hint = ModeratorWords.HowToName,
    };

    /// <summary>What <c>/schedule set</c> changes.</summary>
    public static IReadOnlyList<SettingKey> OfSchedule { get; } = [Hour, Days, Close];

    public static IReadOnlyList<SettingKey> All { get; } =
        [Zone, Hour, Days, Close, BoardDay, BoardHour, Topics, Levels, TwoPersons, Moderators];

    public static SettingKey? Find(string? name) =>
        All.FirstOrDefault(key => key.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Hour, days and closing in a line.</summary>
    public static string ScheduleLine(StudyGroup group) => $"{Hour.Say(group)}, {Days.Say(group)}, open {Close.Say(group)}";

    private static StudyGroup With(StudyGroup group, Func<Schedule, Schedule> change) => group with { Schedule = change(group.Schedule) };

    private static string CloseWords(TimeSpan? after) => after is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.##} h")
        : UntilNext;

    private static LevelMix? ReadLevels(string word) => Enum.GetValues<LevelMix>()
        .Where(mix => SettingWords.Levels(mix).Equals(word, StringComparison.OrdinalIgnoreCase)
            || mix.ToString().Equals(word, StringComparison.OrdinalIgnoreCase))
        .Select(mix => (LevelMix?)mix)
        .FirstOrDefault();

    private static StudyGroup? ReadClose(StudyGroup group, string text, TopicIndex topics)
    {
        var word = text.Trim().ToLowerInvariant();
        if (word is UntilNext or "next")
        {
            return With(group, schedule => schedule with { CloseAfter = null });
        }

        var number = word.EndsWith("hours", StringComparison.Ordinal) ? word[..^5] : word.EndsWith('h') ? word[..^1] : word;
        return double.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
            && hours >= Schedule.ShortestWindow.TotalHours && hours <= Schedule.LongestWindow.TotalHours
            ? With(group, schedule => schedule with { CloseAfter = TimeSpan.FromHours(hours) })
            : null;
    }

    private static StudyGroup? ReadTopics(StudyGroup group, string text, TopicIndex topics)
    {
        if (text.Trim().ToLowerInvariant() is "all" or "all topics")
        {
            return group with { Settings = group.Settings with { Topics = ChosenTopics.All } };
        }

        var found = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(name => topics.Find(name) is null ? name.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [name])
            .Select(topics.Find)
            .ToList();
        return found.Count == 0 || found.Contains(null)
            ? null
            : group with { Settings = group.Settings with { Topics = new ChosenTopics(found.Select(topic => topic!.Slug)) } };
    }
}
