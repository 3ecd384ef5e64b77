using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Reads and says who else moderates a group: <c>add @ada</c>, <c>remove @ada</c>, <c>add role 1234</c>.</summary>
internal static partial class ModeratorWords
{
    private const string Nobody = "none";
    private const string Separator = ", ";

    /// <summary>The entries as they are kept.</summary>
    public static string Of(Moderators moderators) =>
        moderators.Entries.Count == 0 ? Nobody : string.Join(Separator, moderators.Entries);

    /// <summary>A whole list as it is said, or one entry with <c>add</c> or <c>remove</c> before it; null for anything else.</summary>
    public static StudyGroup? Read(StudyGroup group, string text)
    {
        var words = text.Trim();
        if (words == Nobody || words.Split(Separator).All(entry => Somebody().IsMatch(entry)))
        {
            return With(group, new Moderators(words == Nobody ? [] : words.Split(Separator)));
        }

        var now = group.Settings.Moderators;
        return words.Split(' ', 2) switch
        {
            ["add", var entry] when Somebody().IsMatch(entry) => With(group, now.With(entry)),
            ["remove", var entry] when Entry().IsMatch(entry) => With(group, now.Without(entry)),
            _ => null,
        };
    }

    /// <summary>What reaches the bot of a name that is typed into a form is only the name, and that is nobody's id.</summary>
    public static string HowToName(Platform platform) => platform switch
    {
        Platform.Discord => "Choose the person in the add or remove option of /group settings, mention them in that command, or give "
            + "their id: 17 to 20 digits, which Developer Mode in your Discord settings lets you copy.",
        Platform.Slack => "Mention the person in the command itself, or give their member ID from their profile, such as U012AB3CD.",
        _ => "Give a name, as in add ada.",
    };

    /// <summary>Puts the platform into what somebody typed: <c>add &lt;@&amp;7&gt;</c> is <c>add discord:role:7</c>.</summary>
    public static string Spelled(Platform platform, string text)
    {
        var words = text.Trim();
        var role = Role().Match(words);
        if (role.Success)
        {
            return $"{role.Groups[1].Value.ToLowerInvariant()} {Moderators.OfRole(platform, role.Groups[2].Value)}";
        }

        var user = User().Match(words);
        return user.Success
            ? $"{user.Groups[1].Value.ToLowerInvariant()} {Moderators.Of(new UserRef(platform, user.Groups[2].Value, ""))}"
            : words;
    }

    private static StudyGroup With(StudyGroup group, Moderators moderators) =>
        group with { Settings = group.Settings with { Moderators = moderators } };

    [GeneratedRegex(@"^[a-z]+:(user|role):[A-Za-z0-9_-]{1,64}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    // https://discord.com/developers/docs/reference#snowflakes and https://docs.slack.dev/reference/objects/user-object
    [GeneratedRegex(
        @"^(?:discord:(?:user|role):[0-9]{17,20}|slack:user:[UW][A-Z0-9]{6,63}|terminal:(?:user|role):[A-Za-z0-9_-]{1,64})\z",
        RegexOptions.NonBacktracking)]
    private static partial Regex Somebody();

    [GeneratedRegex(@"^(add|remove)\s+(?:role\s+|<@&)([A-Za-z0-9]{1,64})>?\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(add|remove)\s+<?@?!?([A-Za-z0-9_-]{1,64})(?:\|[^>]*)?>?\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex User();
}
