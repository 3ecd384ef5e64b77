using System.Globalization;
using System.Reflection;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The words about stock, queues and members in a group's status.</summary>
internal static class StatusNumberMessages
{
    private const int FirstToRunOut = 3;

    private static readonly string Version = typeof(StatusNumberMessages).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    public static IEnumerable<Field> Of(StudyGroup group, GroupRoom? here, IReadOnlyList<string> lacks, StatusNumbers numbers) =>
    [
        new Field("Permissions", here is null ? "known only where it posts: ask there"
            : lacks.Count == 0 ? "all there" : "missing: " + string.Join(", ", lacks)),
        new Field("Fresh questions", Stock(numbers.Stock)),
        new Field("Run out first", RunOut(numbers.Stock)),
        .. numbers.Queues.Select(queue => new Field(
            char.ToUpper(queue.Name[0], CultureInfo.InvariantCulture) + queue.Name[1..], Queue(queue, numbers.Now))),
        new Field("Active members", Text($"{numbers.Active} in the last four weeks")),
        new Field("About", Text($"{SettingWords.Topics(group.Settings.Topics)}, levels {SettingWords.Levels(group.Settings.Levels)}")),
        new Field("Bot", $"PyPrepBot {Version}"),
    ];

    private static string Stock(Stock stock) => stock.Days is { } days
        ? Text($"last for {days} days at this rhythm")
        : "last for ever: there are no days";

    private static RichText RunOut(Stock stock)
    {
        var lines = stock.Levels.Concat(stock.Topics).OrderBy(line => line.Days).ThenBy(line => line.Name, StringComparer.Ordinal);
        return stock.Levels.Count == 0 ? "nothing" : string.Join(" · ", lines.Take(FirstToRunOut)
            .Select(line => Text($"{line.Name}: {line.Questions} left, {line.Days} days")));
    }

    private static string Queue(QueueAge queue, DateTimeOffset now) => queue.Oldest is { } oldest
        ? Text($"{queue.Waiting} waiting, the oldest for {Age(now - oldest)}")
        : "none waiting";

    private static string Age(TimeSpan age) => age.TotalDays >= 2 ? Text($"{(int)age.TotalDays} days")
        : age.TotalHours >= 2 ? Text($"{(int)age.TotalHours} hours")
        : "a short while";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
