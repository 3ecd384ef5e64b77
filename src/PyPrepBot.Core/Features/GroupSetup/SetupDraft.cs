using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>
/// What a moderator has chosen so far. It travels in the ids of the controls: leaving half-way changes nothing, and no restart loses it.
/// </summary>
/// <remarks>The channel is only ever "here" or "as it is", so that no forged id can name one of somebody else.</remarks>
/// <param name="IsHere">Posts go to the channel in which the moderator is; else they stay where they are.</param>
/// <param name="Areas">Chosen areas of the bank's topics by their place; null for the topics the group has.</param>
internal sealed record SetupDraft(
    bool IsHere, string Zone, TimeOnly Hour, IReadOnlySet<DayOfWeek> Days, LevelMix Levels, IReadOnlyList<int>? Areas)
{
    /// <summary>A mark of the group as it was when the steps began: whoever changed it meanwhile is not overruled unasked.</summary>
    public required string Begun { get; init; }

    private const string Here = "h";
    private const string Kept = "k";
    private const string All = "a";
    private const string HourFormat = "HHmm";

    /// <summary>How the group is now, or the defaults for one that nobody has set up.</summary>
    public static SetupDraft Of(StudyGroup group, Interaction act)
    {
        var schedule = group.IsSetUp ? group.Schedule : Schedule.Default(group.Schedule.Zone);
        return new SetupDraft(
            KeptRoom(group, act) is not { } room || room.Channel == act.Channel,
            schedule.Zone, schedule.PostAt, schedule.Days, group.Settings.Levels, Areas: null) { Begun = MarkOf(group, act) };
    }

    /// <summary>Changes with everything that the steps can change.</summary>
    public static string MarkOf(StudyGroup group, Interaction act) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SetupLine.Of(group, act))).AsSpan(0, 2));

    /// <summary>The draft in an id; whatever cannot be read there is as it is now.</summary>
    /// <param name="from">Its first part.</param>
    public static SetupDraft Read(ActionId action, int from, StudyGroup group, Interaction act)
    {
        var now = Of(group, act);
        return new SetupDraft(
            action.Part(from) == Here || KeptRoom(group, act) is null,
            GroupZone.TryFind(action.Part(from + 1))?.Id ?? now.Zone,
            TimeOnly.TryParseExact(action.Part(from + 2), HourFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
                ? hour
                : now.Hour,
            ReadDays(action.Part(from + 3)) ?? now.Days,
            Enum.TryParse<LevelMix>(action.Part(from + 4), out var levels) && Enum.IsDefined(levels) ? levels : now.Levels,
            ReadAreas(action.Part(from + 5)))
        {
            Begun = action.Part(from + 6),
        };
    }

    /// <summary>The room the group has in this server or workspace, if its channel is still there.</summary>
    public static GroupRoom? KeptRoom(StudyGroup group, Interaction act) => group.IsSetUp
        && group.RoomOf(act.Channel.Platform, act.Channel.Space) is { } room
        && room.IsIn(act.Channel.Platform, act.Channel.Space)
        && room.Halt is not { ChannelIsGone: true }
        ? room
        : null;

    public IReadOnlyList<string> Parts =>
    [
        IsHere ? Here : Kept,
        Zone,
        Hour.ToString(HourFormat, CultureInfo.InvariantCulture),
        string.Concat(Days.Order().Select(day => (int)day)),
        ((int)Levels).ToString(CultureInfo.InvariantCulture),
        Areas switch
        {
            null => Kept,
            { Count: 0 } => All,
            _ => Areas.Aggregate(0L, (bits, area) => bits | (1L << area)).ToString("x", CultureInfo.InvariantCulture),
        },
        Begun,
    ];

    public SetupWish Wish(Interaction act, QuestionBank bank) => new(IsHere ? act.Channel.Id : null, Zone, Hour, Days)
    {
        Levels = Levels,
        Topics = Areas is null ? null : TopicAreas.Topics(bank, Areas),
    };

    private static HashSet<DayOfWeek>? ReadDays(string text) =>
        text.Length is > 0 and <= 7 && text.All(letter => letter is >= '0' and <= '6')
            ? [.. text.Select(letter => (DayOfWeek)(letter - '0'))]
            : null;

    private static IReadOnlyList<int>? ReadAreas(string text) => text switch
    {
        All => [],
        _ when long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) =>
            [.. Enumerable.Range(0, 63).Where(area => (bits & (1L << area)) != 0)],
        _ => null,
    };
}
