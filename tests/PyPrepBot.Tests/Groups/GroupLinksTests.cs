using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class GroupLinksTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserRef Mo = new(Platform.Slack, "U1", "mo");
    private static readonly GroupRoom Room = new(new ChannelRef(Platform.Slack, "T1", "C1")) { PostsSince = Now };

    private static readonly StudyGroup Host = Group("discord:7", Platform.Discord, "7", "42");
    private static readonly StudyGroup Guest = Group("slack:t1", Platform.Slack, "T1", "C9") with { ScheduledSince = Now.AddDays(-9), SetUpBy = Mo };

    [Fact]
    public void Joining_adds_a_room_to_the_host_and_rests_the_guest()
    {
        var (host, guest) = GroupLinks.Join(Host, Guest, Room);

        Assert.Equal([Host.Channel, Room.Channel], host.PostingRooms.Select(room => room.Channel));
        Assert.Equal(Host.Id, guest.LinkedTo);
        Assert.False(guest.IsPosting);
    }

    [Fact]
    public void Joining_twice_is_joining_once()
    {
        var once = GroupLinks.Join(Host, Guest, Room);

        Assert.Equal(once, GroupLinks.Join(once.Host, once.Guest, Room));
    }

    [Fact]
    public void Parting_gives_both_back_as_they_were()
    {
        var joined = GroupLinks.Join(Host, Guest, Room);

        var (host, guest) = GroupLinks.Part(joined.Host, joined.Guest, room => room == Room, Now.AddDays(3));

        Assert.Equal(Host, host);
        Assert.Equal(Guest with { ScheduledSince = Now.AddDays(3), PostsSince = Now.AddDays(3) }, guest);
    }

    [Fact]
    public void A_guest_that_nobody_had_set_up_comes_back_the_same_to_the_last_field()
    {
        var unset = new StudyGroup(Guest.Id, Schedule.Default("Etc/UTC"), null) { OnDemand = true };
        var joined = GroupLinks.Join(Host, unset, Room);

        Assert.Equal(unset, GroupLinks.Part(joined.Host, joined.Guest, _ => true, Now).Guest);
    }

    [Fact]
    public void What_is_not_linked_cannot_be_parted() =>
        Assert.Equal((Host, Guest), GroupLinks.Part(Host, Guest, _ => true, Now));

    [Fact]
    public void There_are_no_chains()
    {
        var (host, guest) = GroupLinks.Join(Host, Guest, Room);
        var third = Group("slack:t3", Platform.Slack, "T3", "C3");

        Assert.False(GroupLinks.MayJoin(third, host), "a host with rooms of its own cannot become a guest");
        Assert.False(GroupLinks.MayJoin(guest, third), "a guest cannot take others in");
        Assert.False(GroupLinks.MayJoin(third, guest), "a guest has one host");
        Assert.False(GroupLinks.MayJoin(third, third));
        Assert.True(GroupLinks.MayJoin(host, third));
    }

    private static StudyGroup Group(string id, Platform platform, string space, string channel) =>
        new(new GroupId(id), Schedule.Default("Etc/UTC"), new ChannelRef(platform, space, channel));
}
