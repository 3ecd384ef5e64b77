using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Features;

public sealed class PermissionsTests
{
    private static readonly UserRef Ann = new(Platform.Discord, "7", "Ann");
    private static readonly ChannelRef Channel = new(Platform.Discord, "1", "2");
    private static readonly StudyGroup Plain = new(GroupDirectory.IdOf(Channel), Schedule.Default("Etc/UTC"), Channel);

    [Fact]
    public void Whoever_manages_the_place_moderates() => Assert.True(Permissions.Moderates(Plain, Act(new Rights(Manages: true, [], []))));

    [Fact]
    public void A_plain_member_does_not() => Assert.False(Permissions.Moderates(Plain, Act(new Rights(Manages: false, ["9"], []))));

    [Fact]
    public void Whom_the_group_named_moderates() =>
        Assert.True(Permissions.Moderates(Named(Moderators.Of(Ann)), Act(Rights.None)));

    [Fact]
    public void So_does_whoever_has_a_role_that_the_group_named() => Assert.True(
        Permissions.Moderates(Named(Moderators.OfRole(Platform.Discord, "9")), Act(new Rights(Manages: false, ["8", "9"], []))));

    [Fact]
    public void A_role_of_another_platform_says_nothing() => Assert.False(
        Permissions.Moderates(Named(Moderators.OfRole(Platform.Slack, "9")), Act(new Rights(Manages: false, ["9"], []))));

    private static StudyGroup Named(string entry) =>
        Plain with { Settings = Plain.Settings with { Moderators = Moderators.None.With(entry) } };

    private static ButtonClick Act(Rights rights) => new("d", Ann, Channel, default, new ActionId("x")) { Rights = rights };
}
