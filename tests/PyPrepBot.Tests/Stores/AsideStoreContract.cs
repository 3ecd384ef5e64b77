using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class AsideStoreContract : StoreContract
{
    private static readonly Aside First = new(Some.Group, "gil-001", "two members reported it", Some.Noon);

    [Fact]
    public async Task What_is_set_aside_survives_a_restart()
    {
        Assert.True(await Stores.Asides.SetAsideAsync(First, Stop));

        await ReopenAsync();

        Assert.Equal(First, Assert.Single(await Stores.Asides.AllAsync(Some.Group, Stop)));
    }

    [Fact]
    public async Task A_question_that_is_out_already_keeps_its_reason()
    {
        await Stores.Asides.SetAsideAsync(First, Stop);

        Assert.False(await Stores.Asides.SetAsideAsync(First with { Reason = "another" }, Stop));
        Assert.Equal(First, Assert.Single(await Stores.Asides.AllAsync(Some.Group, Stop)));
    }

    [Fact]
    public async Task What_was_put_back_can_go_out_again()
    {
        await Stores.Asides.SetAsideAsync(First, Stop);

        Assert.True(await Stores.Asides.RestoreAsync(Some.Group, "gil-001", Stop));
        Assert.False(await Stores.Asides.RestoreAsync(Some.Group, "gil-001", Stop));
        Assert.True(await Stores.Asides.SetAsideAsync(First, Stop));
    }

    [Fact]
    public async Task Another_group_has_its_own()
    {
        await Stores.Asides.SetAsideAsync(First, Stop);

        Assert.False(await Stores.Asides.RestoreAsync(new GroupId("another"), "gil-001", Stop));
        Assert.Empty(await Stores.Asides.AllAsync(new GroupId("another"), Stop));
    }
}
