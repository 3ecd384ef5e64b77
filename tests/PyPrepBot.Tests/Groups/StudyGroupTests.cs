using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class StudyGroupTests
{
    private static readonly ChannelRef Home = new(Platform.Discord, "7", "42");
    private static readonly ChannelRef There = new(Platform.Slack, "T1", "C1");
    private static readonly PostingHalt Halt = new(default, "why");

    private static readonly StudyGroup Group = new(new GroupId("discord:7"), Schedule.Default("Etc/UTC"), Home)
    {
        Linked = new LinkedRooms([new GroupRoom(There)]),
    };

    [Fact]
    public void A_halted_room_stops_nothing_in_the_other_one()
    {
        var halted = Group.With(There, new GroupRoom(There) { Halt = Halt });

        Assert.Equal([Home], halted.PostingRooms.Select(room => room.Channel));
        Assert.Equal((true, false), (halted.IsPosting, halted.IsHalted));
    }

    [Fact]
    public void A_halt_at_home_stops_nothing_in_the_other_one()
    {
        var halted = Group with { Halt = Halt };

        Assert.Equal([There], halted.PostingRooms.Select(room => room.Channel));
        Assert.False(halted.IsHalted);
    }

    [Fact]
    public void A_group_is_halted_when_no_room_is_left() =>
        Assert.True((Group with { HasLeft = true }).With(There, new GroupRoom(There) { Halt = Halt }).IsHalted);

    [Fact]
    public void A_group_is_away_when_the_bot_has_left_every_room()
    {
        var gone = Group.With(There, new GroupRoom(There) { HasLeft = true });

        Assert.False(gone.IsAway);
        Assert.True((gone with { HasLeft = true }).IsAway);
    }

    [Fact]
    public void A_room_at_home_is_changed_where_it_has_always_been()
    {
        var changed = Group.With(Home, new GroupRoom(Home) { ChannelName = "daily", Refusals = 1 });

        Assert.Equal(("daily", 1), (changed.ChannelName, changed.Refusals));
        Assert.Equal(Group.Linked, changed.Linked);
    }

    [Fact]
    public void Each_place_has_its_room()
    {
        Assert.Equal(There, Group.RoomOf(Platform.Slack, "T1")!.Channel);
        Assert.Equal(Home, Group.RoomOf(Platform.Discord, "7")!.Channel);
        Assert.Null(Group.RoomAt(There with { Id = "C2" }));
    }

    [Fact]
    public void Groups_with_the_same_rooms_are_the_same() =>
        Assert.Equal(Group, Group with { Linked = new LinkedRooms([new GroupRoom(There)]) });
}
