using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class WizardJourneyTests
{
    [Fact]
    public async Task Four_presses_set_a_group_up_and_two_sendings_of_the_last_change_nothing_more()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = await AtTheEndAsync(bot);

        await mo.Presses("Finish");
        var group = await GroupAsync(bot);
        await mo.IsDeliveredAgain();

        mo.Sees("The group is set up");
        Assert.Equal(group, await GroupAsync(bot));
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(group!.Id, 10, CancellationToken.None));
    }

    [Fact]
    public async Task Leaving_half_way_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));

        await AtTheEndAsync(bot);

        Assert.Null(await GroupAsync(bot));
    }

    [Fact]
    public async Task A_group_that_is_set_up_begins_with_what_it_has_and_may_stay_in_its_channel()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo", TestBot.NewRoom).Types("/group setup zone:Asia/Tokyo hour:18 days:weekends");
        var mo = bot.Moderator("mo", TestBot.NewRoom with { Id = "elsewhere" });
        await mo.Types("/group setup");

        await mo.Presses("Stay in #general-name");
        await mo.Presses("Next");
        await mo.Presses("Next");
        await mo.Presses("Finish");

        var group = await GroupAsync(bot);
        Assert.Equal(("general", "Asia/Tokyo", 2), (group!.Channel!.Id, group.Schedule.Zone, group.Schedule.Days.Count));
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(group.Id, 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_that_was_deleted_is_not_offered_again()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo", TestBot.NewRoom).Types("/group setup hour:9");
        await bot.Get<ISpaceWatcher>().NoteAsync(new ChannelLost(TestBot.NewRoom), CancellationToken.None);
        var mo = bot.Moderator("mo", TestBot.NewRoom with { Id = "elsewhere" });

        await mo.Types("/group setup");

        mo.Sees("#general-name is gone or hidden from the bot");
        Assert.Equal(["Post in this channel (#elsewhere-name)"], Page.Buttons(mo.Message).Select(button => button.Label));
    }

    [Fact]
    public async Task A_halt_that_was_mended_ends_with_one_press()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup hour:9");
        await bot.Get<IGroupStore>().ChangeAsync(
            (await GroupAsync(bot))!.Id, group => group with { Halt = new PostingHalt(bot.Now, "it may not post") }, CancellationToken.None);
        await mo.Types("/group setup");

        await mo.Presses("It is mended: go on posting");

        mo.Sees("The group is set up");
        Assert.True((await GroupAsync(bot))!.IsPosting);
    }

    [Fact]
    public async Task What_the_bot_lacks_is_named_from_the_first_step()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo", TestBot.NewRoom, "Embed Links");

        await mo.Types("/group setup");

        mo.Sees("the bot lacks Embed Links");
    }

    [Theory]
    [InlineData("Type another zone", "Berlim", "Europe/Berlin")]
    [InlineData("Type them", "never", "09:00")]
    public async Task What_is_typed_and_cannot_be_read_is_asked_again(string button, string typed, string offered)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup");
        await mo.Presses("Post in this channel (#general-name)");
        if (button == "Type them")
        {
            await mo.Presses("Next");
        }

        await mo.Writes(typed, button);

        mo.Sees(offered);
        mo.Sees("Nothing was changed.");
    }

    [Fact]
    public async Task A_list_with_a_value_that_was_never_offered_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup");
        await mo.Presses("Post in this channel (#general-name)");

        await mo.Chooses(mo.Message.Blocks.OfType<SelectMenu>().Single().Action, "Mars/Olympus");

        mo.Sees("09:00 Etc/UTC");
        mo.Sees("step 2 of 4");
    }

    [Fact]
    public async Task Whoever_is_no_moderator_any_more_when_pressing_is_refused()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = await AtTheEndAsync(bot);
        var demoted = bot.Member("mo", TestBot.NewRoom);

        await demoted.Presses(Page.Button(mo.Message, "Finish").Action);

        demoted.Sees("This is for the group's moderators");
        Assert.Null(await GroupAsync(bot));
    }

    [Fact]
    public async Task What_another_moderator_changed_meanwhile_is_not_overruled_unasked()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("max", TestBot.NewRoom).Types("/group setup hour:9");
        var mo = await AtTheEndAsync(bot);
        await bot.Moderator("max", TestBot.NewRoom).Types("/group setup hour:22");

        await mo.Presses("Finish");
        var (told, between) = (mo.Screen, (await GroupAsync(bot))!.Schedule.PostAt);
        await mo.Presses("Finish");

        Assert.Contains("Somebody changed the group meanwhile", told, StringComparison.Ordinal);
        Assert.Equal((new TimeOnly(22, 0), new TimeOnly(9, 0)), (between, (await GroupAsync(bot))!.Schedule.PostAt));
    }

    private static async Task<TestMember> AtTheEndAsync(TestBot bot)
    {
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup");
        await mo.Presses("Post in this channel (#general-name)");
        await mo.Presses("Next");
        await mo.Presses("Next");
        mo.Sees("step 4 of 4");
        return mo;
    }

    private static Task<StudyGroup?> GroupAsync(TestBot bot) =>
        bot.Get<IGroupStore>().FindAsync(bot.Member("any", TestBot.NewRoom).Group, CancellationToken.None);
}
