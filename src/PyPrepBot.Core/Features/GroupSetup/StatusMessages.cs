using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The words of a group's status.</summary>
internal static class StatusMessages
{
    /// <param name="here">The room in which this is asked, if the group has one there.</param>
    /// <param name="lacks">What the bot may not do there.</param>
    /// <param name="numbers">What there is to count.</param>
    public static ChatMessage Of(
        StudyGroup group, IReadOnlyList<UpcomingEvent> upcoming, Post? last, GroupRoom? here, IReadOnlyList<string> lacks,
        StatusNumbers numbers) => new(
        "The state of this group",
        [
            new Heading("The state of this group"),
            .. HaltMessages.Notices(group),
            .. here is not null && lacks.Count > 0 ? [GroupSetupMessages.Missing(here, lacks)] : (Block[])[],
            new Fields([
                .. Channels(group),
                new Field("Next", Next(group, upcoming)),
                .. upcoming.Skip(1).Select(one => new Field("Then", Said(group, one))),
                new Field("Last post", Result(group, last)),
                .. group.Linked.Count > 0 ? (Field[])[] : [new Field("Set up by", By(group.SetUpBy))],
                .. StatusNumberMessages.Of(group, here, lacks, numbers),
            ]),
            .. group.IsSetUp
                ? (Block[])[]
                : [new Footnote(new RichText(new Code("/group setup"), " posts a challenge here by itself."))],
        ]);

    // Of several rooms each with its own state: what is wrong in one is nothing to another.
    private static IEnumerable<Field> Channels(StudyGroup group) => group.Linked.Count == 0
        ? [new Field("Channel", new RichText(HaltMessages.Channel(group.Home)))]
        : group.Rooms.Select(room => new Field(
            $"Channel on {room.Channel.Platform}",
            new RichText(HaltMessages.Channel(room), $", {State(room)}, set up by ").Then(By(room.SetUpBy))));

    private static string State(GroupRoom room) => room switch
    {
        { HasLeft: true } => "which the bot has left",
        { Halt: not null } => "halted",
        _ => "posted to",
    };

    private static RichText By(UserRef? user) => user is null ? "nobody yet" : new RichText(new Person(user));

    private static RichText Next(StudyGroup group, IReadOnlyList<UpcomingEvent> upcoming) => upcoming.Count > 0
        ? Said(group, upcoming[0])
        : group.RemovedAt is not null ? new RichText("nothing: the group is taken down; ", new Code("/group setup"), " brings it back")
        : group.IsHalted ? "nothing while posting is halted"
        : group.OnDemand ? "whoever asks first opens the day's challenge"
        : group.Schedule.Skipped.Any(range => range.IsEndless) ? new RichText("nothing before ", new Code("/schedule resume"))
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
        PostKind.Recap => "the recap of the season",
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
