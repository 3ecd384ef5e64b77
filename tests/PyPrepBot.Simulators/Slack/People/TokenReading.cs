using System.Globalization;
using System.Text.RegularExpressions;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What stands between pointed brackets: people, channels, links and times.</summary>
internal static partial class TokenReading
{
    public static string Read(string token, SlackWorld world)
    {
        var (what, label) = token.Split('|', 2) is [var first, var second] ? (first, second) : (token, null);
        return what switch
        {
            ['@', .. var id] => "@" + Person(id, world),
            ['#', .. var id] => "#" + (world.Channels.FirstOrDefault(channel => channel.Id == id)?.Name ?? label ?? id),
            _ when what.StartsWith("!date^", StringComparison.Ordinal) => Date(what, world) ?? label ?? what,
            ['!', .. var special] => label ?? "@" + special.Split('^')[0],
            _ => label ?? what,
        };
    }

    public static string Person(string id, SlackWorld world) => world.Users.FirstOrDefault(user => user.Id == id)?.ShownName
        ?? (world.Installations.Any(one => one.BotUserId == id) ? world.App.Name : "unknown-user");

    // In the reader's own zone, which here is always UTC.
    private static string? Date(string token, SlackWorld world)
    {
        if (token.Split('^') is not [_, var seconds, var format, ..] || !long.TryParse(seconds, CultureInfo.InvariantCulture, out var time))
            return null;
        var then = DateTimeOffset.FromUnixTimeSeconds(time);
        return Part().Replace(format, match => match.Value switch
        {
            "{date_num}" => then.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "{date}" => then.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
            "{date_short}" => then.ToString("MMM d, yyyy", CultureInfo.InvariantCulture),
            "{date_long}" => then.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture),
            "{date_pretty}" => Near(then, world) ?? then.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
            "{date_short_pretty}" => Near(then, world) ?? then.ToString("MMM d, yyyy", CultureInfo.InvariantCulture),
            "{date_long_pretty}" => Near(then, world) ?? then.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture),
            "{time}" => then.ToString("HH:mm", CultureInfo.InvariantCulture),
            "{time_secs}" => then.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            "{ago}" => $"{(int)Math.Abs((then - world.Time.GetUtcNow()).TotalMinutes)} minutes",
            _ => match.Value,
        });
    }

    private static string? Near(DateTimeOffset then, SlackWorld world) =>
        (then.UtcDateTime.Date - world.Time.GetUtcNow().UtcDateTime.Date).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            _ => null,
        };

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Part();
}
