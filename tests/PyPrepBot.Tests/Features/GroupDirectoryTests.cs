using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class GroupDirectoryTests
{
    [Fact]
    public async Task An_id_in_the_place_of_a_name_does_not_take_a_good_name_away()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var named = bot.Member("Ada", id: "U1");
        await named.Types("/challenge");
        await bot.RestartsAsync();

        await bot.Member("U1").Types("/challenge");

        Assert.Equal("Ada", await NameAsync(bot, named));
    }

    [Fact]
    public async Task An_id_is_better_than_no_name_and_gives_way_to_one()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var member = bot.Member("U1");
        await member.Types("/challenge");
        var first = await NameAsync(bot, member);

        await bot.Member("Ada", id: "U1").Types("/challenge");

        Assert.Equal(("U1", "Ada"), (first, await NameAsync(bot, member)));
    }

    private static async Task<string> NameAsync(TestBot bot, TestMember member) =>
        (await bot.Get<IMemberStore>().NamesAsync(TestBot.Group, [member.Id], CancellationToken.None))[member.Id];
}
