using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.GroupLife;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class SpaceWatcherTests
{
    private static readonly ChannelRef Channel = new(Platform.Discord, "7", "42");
    private static readonly StudyGroup Group = new(new GroupId("discord:7"), Schedule.Default("Etc/UTC"), Channel);

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserRef Mo = new(Platform.Discord, "1", "mo");

    private readonly MemoryGroups _groups = new();
    private readonly MemoryOutbox _outbox = new(new CrashPoint());
    private readonly FakeRoom _room = new(new FakeTimeProvider(), new CrashPoint());

    public SpaceWatcherTests() => _groups.Save(Group);

    [Fact]
    public async Task A_removal_rests_the_group_and_a_return_wakes_it()
    {
        Assert.True((await AfterAsync(new SpaceLeft(Platform.Discord, "7"))).HasLeft);
        Assert.Equal(Group, await AfterAsync(new SpaceJoined(Platform.Discord, "7")));
    }

    [Fact]
    public async Task A_deleted_channel_halts_its_group_once()
    {
        var first = await AfterAsync(new ChannelLost(Channel));
        var second = await AfterAsync(new ChannelLost(Channel));

        Assert.True(first.Halt!.ChannelIsGone);
        Assert.Contains("goes on by itself", string.Concat(HaltMessages.Notices(first).Single().Text.Parts), StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Changes_elsewhere_do_not_matter()
    {
        await AfterAsync(new SpaceLeft(Platform.Slack, "7"));
        await AfterAsync(new SpaceLeft(Platform.Discord, "8"));

        Assert.Equal(Group, await AfterAsync(new ChannelLost(Channel with { Id = "43" })));
    }

    [Fact]
    public async Task A_channel_that_is_back_ends_the_halt_and_makes_up_for_nothing()
    {
        await AfterAsync(new ChannelLost(Channel));

        var back = await AfterAsync(new ChannelBack(Channel));

        Assert.Null(back.Halt);
        Assert.Equal(Now, back.ScheduledSince!.Value, TimeSpan.FromMinutes(1));
        Assert.Equal(back, await AfterAsync(new ChannelBack(Channel)));
    }

    [Fact]
    public async Task A_channel_that_is_back_mends_no_other_halt()
    {
        _groups.Save(Group with { Halt = new PostingHalt(Now, "Send Messages") });

        Assert.NotNull((await AfterAsync(new ChannelBack(Channel))).Halt);
    }

    [Fact]
    public async Task A_renamed_channel_goes_by_its_new_name() =>
        Assert.Equal("python", (await AfterAsync(new ChannelRenamed(Channel, "python"))).ChannelName);

    [Fact]
    public async Task A_channel_with_another_id_takes_its_posts_along()
    {
        var card = new Post(Group.Id, PostKind.Card, new DateOnly(2026, 11, 23), Channel, Now);
        _outbox.Add(card);

        var moved = await AfterAsync(new ChannelMoved(Channel, "43"));

        Assert.Equal("43", moved.Channel!.Id);
        Assert.Equal(("43", card.Slot), (Assert.Single(_outbox.All).Channel.Id, _outbox.All[0].Slot));
        Assert.Equal(moved, await AfterAsync(new ChannelMoved(Channel, "43")));
    }

    [Fact]
    public async Task Whoever_invites_the_bot_reads_how_to_begin()
    {
        await AfterAsync(new BotInvited(Channel with { Id = "43" }, Mo));

        var (user, message) = Assert.Single(_room.Told);
        Assert.Equal(Mo, user);
        Assert.Contains("/group setup", Journeys.Page.Words(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_to_a_place_nobody_ever_spoke_in_is_answered_too()
    {
        await AfterAsync(new BotInvited(new ChannelRef(Platform.Discord, "8", "1"), Mo));

        Assert.Single(_room.Told);
    }

    [Fact]
    public async Task An_invitation_back_into_the_groups_channel_ends_its_halt_without_a_word()
    {
        await AfterAsync(new ChannelLost(Channel));

        Assert.Null((await AfterAsync(new BotInvited(Channel, Mo))).Halt);
        Assert.Empty(_room.Told);
    }

    [Fact]
    public async Task What_happens_to_a_linked_room_is_known_to_both_groups_and_harms_no_other_room()
    {
        var there = new ChannelRef(Platform.Slack, "T1", "C1");
        var guest = new StudyGroup(new GroupId("slack:t1"), Schedule.Default("Etc/UTC"), there) { LinkedTo = Group.Id };
        _groups.Save(guest);
        _groups.Save(Group with { Linked = new LinkedRooms([new GroupRoom(there)]) });

        var lost = await AfterAsync(new ChannelLost(there));
        var left = await AfterAsync(new SpaceLeft(Platform.Slack, "T1"));

        Assert.Equal((true, true), (lost.Linked[0].Halt!.ChannelIsGone, lost.IsPosting));
        Assert.Equal((true, false), (left.Linked[0].HasLeft, left.HasLeft));
        Assert.True((await _groups.FindAsync(guest.Id, CancellationToken.None)) is { HasLeft: true, Halt.ChannelIsGone: true });
    }

    private async Task<StudyGroup> AfterAsync(SpaceChange change)
    {
        var time = new FakeTimeProvider(Now) { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
        await new SpaceWatcher(_groups, _outbox, new Lazy<ChatRooms>(new ChatRooms([_room])), time).NoteAsync(change, CancellationToken.None);
        return (await _groups.FindAsync(Group.Id, CancellationToken.None))!;
    }
}
