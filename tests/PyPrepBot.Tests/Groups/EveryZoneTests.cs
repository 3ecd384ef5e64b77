using System.Globalization;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

/// <summary>Every zone of this system, every date from 2024 to 2030.</summary>
public sealed class EveryZoneTests
{
    private static readonly DateOnly First = new(2024, 1, 1);

    private static readonly DateOnly Last = new(2030, 12, 31);

    private static readonly double[] EarlierTurns = [0.5, 1, 2, 3];

    private static readonly string[] Zones = [.. GroupZone.Ids.Concat(Files("/usr/share/zoneinfo"))
        .Distinct(StringComparer.Ordinal).Where(id => GroupZone.TryFind(id)?.Id == id)];

    [Theory]
    [InlineData("00:00")]
    [InlineData("02:30")]
    [InlineData("09:00")]
    [InlineData("23:30")]
    public void Each_date_has_one_challenge_and_windows_cover_all_time_without_overlap(string postAt)
    {
        Assert.True(Zones.Length > 400, $"Only {Zones.Length} zones: is the time zone database installed?");
        var time = TimeOnly.Parse(postAt, CultureInfo.InvariantCulture);

        var wrong = Zones.AsParallel().SelectMany(zone => Wrong(zone, time).Take(3)).Take(20).ToList();

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Wrong(string id, TimeOnly postAt)
    {
        var schedule = Schedule.Default(id) with { PostAt = postAt, Days = Schedule.EveryDay };
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        var before = ChallengeWindows.Of(schedule, First.AddDays(-1));
        for (var date = First; date <= Last; date = date.AddDays(1))
        {
            var window = ChallengeWindows.Of(schedule, date);
            if (Fault(schedule, zone, date, window, before) is { } fault)
                yield return FormattableString.Invariant($"{id} {date:yyyy-MM-dd}: {fault}, {window}");
            before = window;
        }
    }

    private static string? Fault(Schedule schedule, TimeZoneInfo zone, DateOnly date, Window window, Window before)
    {
        if (!ChallengeWindows.IsScheduled(schedule, date))
            return "no challenge";
        if (window.Opens != before.Closes)
            return "gap or overlap";
        if (window.Length < TimeSpan.FromHours(22) || window.Length > TimeSpan.FromHours(26))
            return "not a day long";
        if (!OpensRight(zone, date.ToDateTime(schedule.PostAt), window.Opens))
            return "opens at the wrong time";

        var isOrdinary = window.Length == TimeSpan.FromHours(24) && date.Day != 1;
        return isOrdinary || IsFoundAgain(schedule, date, window) ? null : "not found by its instants";
    }

    // By instants only: the framework's own questions about gaps are wrong for zones such as Africa/Casablanca.
    private static bool OpensRight(TimeZoneInfo zone, DateTime wanted, DateTimeOffset opens)
    {
        var shown = Clock(zone, opens);
        if (shown > wanted)
            return Clock(zone, opens.AddTicks(-1)) < wanted && shown - wanted <= TimeSpan.FromHours(3);

        var isSteady = zone.GetUtcOffset(opens) == zone.GetUtcOffset(opens.AddHours(-EarlierTurns[^1]));
        return shown == wanted && (isSteady || EarlierTurns.All(hours => Clock(zone, opens.AddHours(-hours)) < wanted));
    }

    private static DateTime Clock(TimeZoneInfo zone, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    private static bool IsFoundAgain(Schedule schedule, DateOnly date, Window window) =>
        ChallengeWindows.DateAt(schedule, window.Opens) == date
        && ChallengeWindows.DateAt(schedule, window.Closes.AddTicks(-1)) == date
        && ChallengeWindows.DateAt(schedule, window.Closes) == date.AddDays(1)
        && ChallengeWindows.Next(schedule, window.Opens.AddTicks(-1))?.Date == date
        && ChallengeWindows.DueBetween(schedule, window.Opens, window.Closes) is [var next] && next == date.AddDays(1);

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
        : [];
}
