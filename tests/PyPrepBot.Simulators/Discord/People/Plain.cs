using System.Globalization;
using System.Text.RegularExpressions;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Takes the marks out of Discord's markdown, the way an eye does.</summary>
internal static partial class Plain
{
    public static string Read(string markdown, DiscordWorld world) => string.Concat(
        Fence().Split(markdown).Select((part, index) => index % 2 == 1 ? Inside(part) : Inline(part, world)));

    public static IReadOnlyList<string> Listings(string markdown) =>
        [.. Fence().Split(markdown).Where((_, index) => index % 2 == 1).Select(listing => Inside(listing).Trim('\n'))];

    // The first line of a listing names its language, when nothing else stands on it.
    private static string Inside(string listing) => Language().Replace(listing, "", 1);

    private static string Inline(string text, DiscordWorld world) => string.Concat(
        Ticks().Split(text).Select((part, index) => index % 2 == 1 ? part : Unmark(part, world)));

    private static string Unmark(string text, DiscordWorld world)
    {
        var plain = LineMark().Replace(text, "");
        plain = Link().Replace(plain, "$1");
        plain = Time().Replace(plain, match => When(match, world.Time));
        plain = Mention().Replace(plain, match => Name(match.Groups[1].Value, world));
        plain = Command().Replace(plain, "/$1");
        plain = Pair().Replace(plain, "$2");
        plain = Pair().Replace(plain, "$2");
        return Escape().Replace(plain, "$1");
    }

    private static string When(Match match, TimeProvider time)
    {
        var then = DateTimeOffset.FromUnixTimeSeconds(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        if (match.Groups[2].Value != "R")
            return then.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var away = then - time.GetUtcNow();
        var size = away.Duration();
        var words = size.TotalDays >= 1 ? $"{(int)size.TotalDays} days"
            : size.TotalHours >= 1 ? $"{(int)size.TotalHours} hours"
            : $"{(int)size.TotalMinutes} minutes";
        return away < TimeSpan.Zero ? $"{words} ago" : $"in {words}";
    }

    private static string Name(string id, DiscordWorld world) =>
        "@" + (world.Guilds.SelectMany(guild => guild.Members).FirstOrDefault(member => member.Id == id)?.Name
            ?? (id == world.Application.Id ? world.Application.Name : "unknown-user"));

    [GeneratedRegex("```")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A[A-Za-z0-9+#-]*\n")]
    private static partial Regex Language();

    [GeneratedRegex(@"(?<!\\)``?")]
    private static partial Regex Ticks();

    [GeneratedRegex(@"^(?:#{1,3} |-# |> |>>> )", RegexOptions.Multiline)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"(?<!\\)\[([^\]]+)\]\(<?https?://[^)\s]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<t:(-?\d+)(?::([tTdDfFR]))?>")]
    private static partial Regex Time();

    [GeneratedRegex(@"<@!?(\d+)>")]
    private static partial Regex Mention();

    [GeneratedRegex(@"</([^:>]+):\d+>")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<!\\)(\*\*|__|~~|\|\||\*|(?<!\w)_)(?=\S)(.+?)(?<![\s\\])\1(?!\w)", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escape();
}
