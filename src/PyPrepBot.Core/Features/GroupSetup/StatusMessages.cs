using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The words of a group's status.</summary>
internal static class StatusMessages
{
    public static ChatMessage Of(StudyGroup group, IReadOnlyList<UpcomingEvent> upcoming, Post? last, IReadOnlyList<string> lacks) => new(
        "The state of this group",
        [
            new Heading("The state of this group"),
            .. group.Halt is { } halt ? [HaltMessages.Notice(group, halt)] : (Block[])[],
            .. lacks.Count > 0 ? [GroupSetupMessages.Missing(group, lacks)] : (Block[])[],
            new Fields([
                new Field("Channel", new RichText(HaltMessages.Channel(group))),
                new Field("Next", Next(group, upcoming)),
                .. upcoming.Skip(1).Select(one => new Field("Then", Said(group, one))),
                new Field("Last post", Result(group, last)),
                new Field("Set up by", group.SetUpBy is { } user ? new RichText(new Person(user)) : "nobody yet"),
            ]),
            .. group.IsSetUp
                ? (Block[])[]
                : [new Footnote(new RichText(new Code("/group setup"), " posts a challenge here by itself."))],
        ]);

    private static RichText Next(StudyGroup group, IReadOnlyList<UpcomingEvent> upcoming) => upcoming.Count > 0
        ? Said(group, upcoming[0])
        : group.Halt is not null ? "nothing while posting is halted"
        : group.OnDemand ? "whoever asks first opens the day's challenge"
        : "nothing: the schedule has no days";

    // In both: whoever looks here compares clocks.
    private static RichText Said(StudyGroup group, UpcomingEvent one) =>
        $"{one.What}: {Local(group, one.At)} {group.Schedule.Zone} ({Utc(one.At)} UTC)";

    private static RichText Result(StudyGroup group, Post? last) => last is null
        ? "none in the last two weeks"
        : $"{Kind(last.Kind)} of {ChallengeDate.Text(last.Date)}, due {Local(group, last.DueAt)}: {State(last.State)}";

    private static string Kind(PostKind kind) => kind switch
    {
        PostKind.Card => "the challenge",
        PostKind.Reveal => "the answer",
        _ => "the board of the week",
    };

    private static string State(PostState state) => state switch
    {
        PostState.Posted => "posted",
        PostState.Dropped => "not posted; it was refused, or came too late",
        _ => "on its way",
    };

    private static string Local(StudyGroup group, DateTimeOffset at) =>
        Utc(TimeZoneInfo.ConvertTime(at, GroupZone.Get(group.Schedule.Zone)), asItIs: true);

    private static string Utc(DateTimeOffset at, bool asItIs = false) =>
        (asItIs ? at : at.ToUniversalTime()).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);
}
