using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Groups;

public sealed class ModeratorsTests
{
    private static readonly UserRef Ann = new(Platform.Discord, "7", "Ann");

    [Fact]
    public void A_person_is_one_on_their_own_platform_only()
    {
        var moderators = Moderators.None.With(Moderators.Of(Ann));

        Assert.True(moderators.HasUser(Ann with { Name = "Annie" }));
        Assert.False(moderators.HasUser(Ann with { Platform = Platform.Slack }));
    }

    [Fact]
    public void A_role_is_no_person_of_the_same_id()
    {
        var moderators = Moderators.None.With(Moderators.OfRole(Platform.Discord, "7"));

        Assert.True(moderators.HasRole(Platform.Discord, "7"));
        Assert.False(moderators.HasUser(Ann));
    }

    [Fact]
    public void The_same_ones_are_equal_in_whatever_order_they_came()
    {
        var one = Moderators.None.With("a").With("b");

        Assert.Equal(one, Moderators.None.With("b").With("a").With("a"));
        Assert.NotEqual(one, one.Without("a"));
    }
}
