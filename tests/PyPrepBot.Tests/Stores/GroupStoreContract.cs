using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class GroupStoreContract : StoreContract
{
    private static readonly StudyGroup Simple = new(Some.Group, Schedule.Default("Europe/Berlin"), null);

    private static readonly StudyGroup Full = new(
        new GroupId("Guild-7"),
        new Schedule(
            "Pacific/Apia",
            new TimeOnly(7, 5, 3, 1),
            new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Friday },
            TimeSpan.FromHours(7.5),
            DayOfWeek.Saturday,
            new TimeOnly(23, 59))
        {
            Skipped = new SkippedDates([new DateRange(Some.Monday, Some.Monday.AddDays(3)), DateRange.From(Some.Monday.AddDays(90))]),
        },
        Some.Channel)
    {
        RemovedAt = Some.Noon.AddTicks(4),
        Settings = new GroupSettings
        {
            Moderators = new Moderators(["discord:user:7", "discord:role:8"]),
            TwoPersonRule = true,
            Topics = new ChosenTopics(["gil", "slots"]),
            Levels = LevelMix.Harder,
            Seasons = SeasonList.None.Start("Winter {0}", Some.Monday).End(Some.Monday).Start("Spring", Some.Monday),
            Pins = DatedNotes.None.With(Some.Monday, "gil-001"),
            Themes = DatedNotes.None.With(Some.Monday, "gil").With(Some.Monday.AddDays(7), "slots"),
        },
        OnDemand = true,
        ChannelName = "daily-python",
        SetUpBy = new UserRef(Platform.Discord, "30", "Ada \"{0}\""),
        Refusals = 2,
        Halt = new PostingHalt(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddTicks(1), "Send Messages") { ChannelIsGone = true },
        HasLeft = true,
        ScheduledSince = Some.Noon,
        PostsSince = Some.Noon.AddTicks(2),
        LinkedTo = new GroupId("another"),
        Linked = new LinkedRooms(
        [
            new GroupRoom(new ChannelRef(Platform.Slack, "T1", "C1"))
            {
                ChannelName = "python",
                SetUpBy = new UserRef(Platform.Slack, "U1", "Ben"),
                Refusals = 1,
                Halt = new PostingHalt(Some.Noon, "gone") { ChannelIsGone = true },
                HasLeft = true,
                PostsSince = Some.Noon.AddTicks(3),
            },
            new GroupRoom(new ChannelRef(Platform.Slack, "T2", "C2")),
        ]),
    };

    [Fact]
    public async Task Groups_survive_a_restart()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);
        await Stores.Groups.SaveAsync(Full, Stop);

        await ReopenAsync();

        Assert.Equal(Simple, await Stores.Groups.FindAsync(Simple.Id, Stop));
        Assert.Equal(Full, await Stores.Groups.FindAsync(Full.Id, Stop));
        Assert.Equal(2, (await Stores.Groups.AllAsync(Stop)).Count);
    }

    [Fact]
    public async Task The_last_saving_counts()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);
        await Stores.Groups.SaveAsync(Simple with { Channel = Some.Channel }, Stop);

        Assert.Equal(Some.Channel, Assert.Single(await Stores.Groups.AllAsync(Stop)).Channel);
    }

    [Fact]
    public async Task An_unknown_group_is_not_found()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);

        Assert.Null(await Stores.Groups.FindAsync(new GroupId("GUILD-7"), Stop));
    }

    [Fact]
    public async Task Of_two_that_add_a_group_the_first_one_wins()
    {
        await Stores.Groups.AddAsync(Simple, Stop);

        var standing = await Stores.Groups.AddAsync(Simple with { OnDemand = true }, Stop);

        Assert.Equal(Simple, standing);
        Assert.Equal(Simple, await Stores.Groups.FindAsync(Simple.Id, Stop));
    }

    [Fact]
    public async Task Changes_at_the_same_moment_are_all_made()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(
            () => Stores.Groups.ChangeAsync(Simple.Id, group => group with { Refusals = group.Refusals + 1 }, Stop), Stop)));

        Assert.Equal(20, (await Stores.Groups.FindAsync(Simple.Id, Stop))!.Refusals);
        Assert.Null(await Stores.Groups.ChangeAsync(new GroupId("nobody"), group => group, Stop));
    }

    [Fact]
    public async Task Two_groups_are_changed_together()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);
        await Stores.Groups.SaveAsync(Full, Stop);

        var changed = await Stores.Groups.ChangeAsync(
            Simple.Id, Full.Id, (one, other) => (one with { Refusals = 7 }, other with { LinkedTo = one.Id }), Stop);

        Assert.Equal((Simple with { Refusals = 7 }, Full with { LinkedTo = Simple.Id }), changed);
        Assert.Equal(7, (await Stores.Groups.FindAsync(Simple.Id, Stop))!.Refusals);
        Assert.Equal(Simple.Id, (await Stores.Groups.FindAsync(Full.Id, Stop))!.LinkedTo);
    }

    [Fact]
    public async Task Of_two_groups_none_is_changed_when_one_is_not_there()
    {
        await Stores.Groups.SaveAsync(Simple, Stop);

        Assert.Null(await Stores.Groups.ChangeAsync(Simple.Id, Full.Id, (one, other) => (one with { Refusals = 7 }, other), Stop));
        Assert.Equal(Simple, await Stores.Groups.FindAsync(Simple.Id, Stop));
    }
}
