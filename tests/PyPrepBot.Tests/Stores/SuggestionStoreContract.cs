using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class SuggestionStoreContract : StoreContract
{
    private static readonly Suggestion First = new("d-2", Some.Group, Some.Ann, "What?", "\"That\"", "", "gil", Some.Noon);

    [Fact]
    public async Task A_suggestion_survives_a_restart()
    {
        await Stores.Suggestions.AddAsync(First, Stop);

        await ReopenAsync();

        Assert.Equal(First, Assert.Single(await Stores.Suggestions.AllAsync(Stop)));
    }

    [Fact]
    public async Task The_same_delivery_is_kept_once()
    {
        Assert.True(await Stores.Suggestions.AddAsync(First, Stop));

        Assert.False(await Stores.Suggestions.AddAsync(First with { Prompt = "Else?" }, Stop));

        Assert.Equal(First, Assert.Single(await Stores.Suggestions.AllAsync(Stop)));
    }

    [Fact]
    public async Task A_group_counts_its_own()
    {
        await Stores.Suggestions.AddAsync(First, Stop);
        await Stores.Suggestions.AddAsync(First with { Id = "d-3" }, Stop);
        await Stores.Suggestions.AddAsync(First with { Id = "d-4", Group = new GroupId("another") }, Stop);

        Assert.Equal(2, await Stores.Suggestions.CountAsync(Some.Group, Stop));
    }

    [Fact]
    public async Task Those_of_all_groups_come_oldest_first()
    {
        var second = First with { Id = "d-1", Group = new GroupId("another"), At = Some.Noon.AddTicks(1) };
        await Stores.Suggestions.AddAsync(second, Stop);
        await Stores.Suggestions.AddAsync(First, Stop);

        Assert.Equal([First, second], await Stores.Suggestions.AllAsync(Stop));
    }
}
