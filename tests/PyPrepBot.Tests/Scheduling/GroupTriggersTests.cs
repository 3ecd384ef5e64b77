using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling;
using Quartz;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class GroupTriggersTests
{
    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddYears(2);

    private static readonly StudyGroup Group =
        new(new GroupId("group"), Schedule.Default("Europe/Berlin"), World.Channel("channel"));

    // The hours that clocks leave out or repeat, among them half an hour and midnight itself.
    public static TheoryData<string, int, int> Changes => new()
    {
        { "Europe/Berlin", 2, 30 },
        { "Europe/Berlin", 9, 0 },
        { "America/New_York", 1, 30 },
        { "America/New_York", 2, 15 },
        { "Australia/Lord_Howe", 1, 45 },
        { "Australia/Lord_Howe", 2, 15 },
        { "America/Santiago", 0, 0 },
        { "America/Santiago", 23, 30 },
        { "Africa/Cairo", 0, 30 },
        { "America/Havana", 0, 0 },
        { "Asia/Kolkata", 23, 59 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_clock_strikes_at_every_opening_and_at_no_other_time(string zone, int hour, int minute)
    {
        var schedule = Schedule.Default(zone) with { PostAt = new TimeOnly(hour, minute), Days = Schedule.EveryDay };

        var strikes = Strikes(Group with { Schedule = schedule }, PostKind.Card);

        Assert.Equal(Openings(schedule), strikes);
    }

    [Fact]
    public void The_clock_strikes_for_every_board()
    {
        var schedule = Schedule.Default("Europe/Berlin") with { BoardDay = DayOfWeek.Sunday, BoardAt = new TimeOnly(2, 30) };

        var strikes = Strikes(Group with { Schedule = schedule }, PostKind.Board);

        Assert.Equal(
            WeeklyBoard.DueBetween(schedule, From, To).Select(monday => WeeklyBoard.PostedAt(schedule, monday)),
            strikes);
    }

    [Fact]
    public void A_group_without_a_channel_wants_no_trigger() =>
        Assert.All(GroupTriggers.Of(Group with { Channel = null }, TimeProvider.System), entry => Assert.Null(entry.Trigger));

    [Fact]
    public void A_group_at_rest_and_one_that_asks_for_itself_want_boards_only()
    {
        var resting = Group with { Schedule = Group.Schedule with { Days = new HashSet<DayOfWeek>() } };
        var asking = Group with { OnDemand = true };

        Assert.Equal([PostKind.Board], Kinds(resting));
        Assert.Equal([PostKind.Board], Kinds(asking));
    }

    [Fact]
    public void A_trigger_knows_its_group() =>
        Assert.Equal(Group.Id, GroupTriggers.GroupOf(GroupTriggers.KeyOf(Group.Id, PostKind.Card)));

    private static IEnumerable<PostKind> Kinds(StudyGroup group) => GroupTriggers.Of(group, TimeProvider.System)
        .Where(entry => entry.Trigger is not null)
        .Select(entry => Enum.Parse<PostKind>(entry.Key.Name));

    private static List<DateTimeOffset> Strikes(StudyGroup group, PostKind kind)
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(From);
        ITrigger trigger = GroupTriggers.Of(group, time).Single(entry => entry.Key == GroupTriggers.KeyOf(group.Id, kind)).Trigger!;
        var strikes = new List<DateTimeOffset>();
        for (var next = trigger.GetFireTimeAfter(From); next <= To; next = trigger.GetFireTimeAfter(next))
        {
            strikes.Add(next.Value);
        }

        return strikes;
    }

    private static IEnumerable<DateTimeOffset> Openings(Schedule schedule)
    {
        var opens = ChallengeWindows.Next(schedule, From)?.Window.Opens;
        while (opens <= To)
        {
            yield return opens.Value;
            opens = ChallengeWindows.Next(schedule, opens.Value)?.Window.Opens;
        }
    }
}
