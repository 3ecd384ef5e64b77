using PyPrepBot.Core.Features.Linking;
using Xunit;
using static PyPrepBot.Tests.Journeys.LinkedPlaces;

namespace PyPrepBot.Tests.Journeys;

public sealed class LinkCodeJourneyTests
{
    [Theory]
    [InlineData("ABCDEFGH")]
    [InlineData("hello")]
    [InlineData("{0} <!channel>")]
    public async Task A_code_that_is_none_is_said_to_be_none(string typed)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var sue = bot.Moderator("sue", TestBot.SlackRoom);

        await sue.Types($"/group link {typed}");

        sue.Sees("There is no such code");
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes_also_over_a_restart()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        await bot.RestartsAsync();
        bot.ClockPasses(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        await sue.Types($"/group link {CodeOn(mo)}");
        sue.Sees("This is what linking does");

        bot.ClockPasses(TimeSpan.FromTicks(1));
        await sue.Presses("Link");

        sue.Sees("This code has expired");
        Assert.Empty((await GroupAsync(bot)).Linked);
    }

    [Fact]
    public async Task A_code_is_good_for_one_time()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var (mo, sue, third) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom), bot.Moderator("tim", TestBot.NewRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        var code = CodeOn(mo);
        await sue.Types($"/group link {code}");
        await sue.Presses("Link");

        await third.Types($"/group link {code}");

        third.Sees("This code was used already");
        Assert.Single((await GroupAsync(bot)).Linked);
    }

    [Fact]
    public async Task Of_two_who_look_at_a_code_the_first_one_who_presses_joins()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var (mo, sue, third) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom), bot.Moderator("tim", TestBot.NewRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        await sue.Types($"/group link {CodeOn(mo)}");
        await third.Types($"/group link {CodeOn(mo)}");

        await third.Presses("Link");
        await sue.Presses("Link");

        sue.Sees("This code was used already");
        Assert.Equal(TestBot.NewRoom, Assert.Single((await GroupAsync(bot)).Linked).Channel);
    }

    [Fact]
    public async Task A_code_typed_where_it_came_from_or_where_a_link_is_already_is_explained()
    {
        await using var bot = await StartAsync();
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group link");
        var code = CodeOn(mo);

        await sue.Types($"/group link {code}");
        sue.Sees("This place is linked already: #room-name on Terminal and #C1-name on Slack");
        await sue.Types("/group link");
        sue.Sees("This place is linked already");
        await mo.Types($"/group link {code}");

        mo.Sees("This group has linked channels itself");
    }

    [Fact]
    public async Task A_group_cannot_join_itself()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var mo = bot.Moderator("mo");
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");

        await mo.Types($"/group link {CodeOn(mo)}");

        mo.Sees("of this very group");
    }

    [Fact]
    public async Task A_code_of_a_member_joins_no_group()
    {
        await using var bot = await StartAsync();
        var (ada, tim) = (bot.Member("ada"), bot.Moderator("tim", TestBot.NewRoom));
        await ada.Types("/my link");

        await tim.Types($"/group link {CodeOn(ada)}");

        tim.Sees("There is no such code");
    }

    [Fact]
    public async Task Where_the_bot_was_not_invited_it_asks_for_that_first()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var mo = bot.Moderator("mo");
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        var outsider = Outsider(bot);

        await outsider.Types($"/group link {CodeOn(mo)}");

        outsider.Sees("/invite @PyPrepBot");
        Assert.Empty((await GroupAsync(bot)).Linked);
    }

    [Fact]
    public async Task Whoever_tries_many_codes_has_to_wait_ten_minutes_whatever_the_next_one_is()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        await TryAsync(sue, CodeTries.Most);
        sue.Sees("There is no such code");

        await sue.Types($"/group link {CodeOn(mo)}");
        sue.Sees("Please wait ten minutes");
        bot.ClockPasses(TimeSpan.FromMinutes(10));
        await TryAsync(sue, 1);

        sue.Sees("There is no such code");
    }

    private static async Task TryAsync(TestMember member, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await member.Types("/group link WRONGWRG");
        }
    }
}
