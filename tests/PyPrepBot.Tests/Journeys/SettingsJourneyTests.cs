using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class SettingsJourneyTests
{
    [Theory]
    [InlineData("hour 18:30", "hour is 18:30; it was 09:00")]
    [InlineData("levels gentler", "levels is gentler; it was as planned")]
    [InlineData("topics gil", "topics is gil; it was all topics")]
    [InlineData("two-person-rule on", "two-person-rule is on; it was off")]
    [InlineData("close 8", "close is 8 h; it was until the next one")]
    [InlineData("board-day friday", "board-day is Friday; it was Monday")]
    [InlineData("zone tokyo", "zone is Asia/Tokyo; it was Etc/UTC")]
    public async Task A_setting_is_changed_audited_and_undone(string typed, string words)
    {
        await using var bot = await NewAsync();
        var (mo, before) = (bot.Moderator("mo"), await GroupAsync(bot));

        await mo.Types($"/group settings {typed}");
        mo.Sees(words);
        await mo.Presses(Undo(mo));

        mo.Sees("Undone");
        var after = await GroupAsync(bot);
        Assert.Equal((before.Schedule, before.Settings), (after.Schedule, after.Settings));
        Assert.Equal(2, (await ChangesAsync(bot)).Count);
    }

    [Fact]
    public async Task What_was_changed_since_is_not_undone()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group settings levels gentler");
        var undo = Undo(mo);
        await bot.Moderator("sue").Types("/group settings levels harder");

        await mo.Presses(undo);

        mo.Sees("levels has been changed since and is harder now");
        Assert.Equal(LevelMix.Harder, (await GroupAsync(bot)).Settings.Levels);
    }

    [Fact]
    public async Task After_a_day_nothing_is_undone()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group settings levels gentler");
        var undo = Undo(mo);
        await bot.SleepsUntil(bot.Now.AddHours(24).AddMinutes(1));

        await mo.Presses(undo);

        mo.Sees("can be undone for 24 hours");
        Assert.Equal(LevelMix.Gentler, (await GroupAsync(bot)).Settings.Levels);
    }

    [Fact]
    public async Task Of_two_who_change_one_setting_at_once_the_first_one_wins_and_both_are_told()
    {
        await using var bot = await NewAsync();
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue"));
        await mo.Types("/group settings");
        var menu = mo.Message.Blocks.OfType<SelectMenu>().Single();
        await mo.Chooses(menu.Action, "hour");
        await sue.Chooses(menu.Action, "hour");

        await mo.Sends("18:30");
        await sue.Sends("07:00");

        mo.Sees("hour is 18:30; it was 09:00");
        sue.Sees("Somebody changed hour while you had it open: it is 18:30 now");
        Assert.Single(await ChangesAsync(bot));
    }

    [Fact]
    public async Task Somebody_who_was_made_a_moderator_is_one_until_they_are_removed()
    {
        await using var bot = await NewAsync();
        var (mo, ben) = (bot.Moderator("mo"), bot.Member("ben"));
        await mo.Asks("group settings", "add", "ben");
        await ben.Types("/group settings");
        ben.Sees("terminal:user:ben");

        await mo.Asks("group settings", "remove", "ben");
        await ben.Presses(new ActionId("set-undo", "moderators", "0", "0"));

        ben.Sees("This is for the group's moderators");
    }

    [Fact]
    public async Task A_linked_group_has_one_set_of_settings_wherever_they_are_changed()
    {
        await using var bot = await LinkedPlaces.StartAsync();

        await bot.Moderator("sue", TestBot.SlackRoom).Types("/group settings levels harder");

        Assert.Equal(LevelMix.Harder, (await GroupAsync(bot)).Settings.Levels);
    }

    [Theory]
    [InlineData("hour 25", "could not be read as an hour")]
    [InlineData("colour blue", "There is no setting `colour`")]
    [InlineData("moderators everybody", "could not be read as moderators")]
    [InlineData("topics astrology", "could not be read as topics")]
    [InlineData("hour", "Say the new value too")]
    public async Task What_cannot_be_read_is_said_with_what_can(string typed, string words)
    {
        await using var bot = await NewAsync();
        var (mo, before) = (bot.Moderator("mo"), await GroupAsync(bot));

        await mo.Types($"/group settings {typed}");

        mo.Sees(words);
        Assert.Equal(before, await GroupAsync(bot));
    }

    private static ActionId Undo(TestMember member) =>
        Page.Buttons(member.Message).First(button => button.Label.StartsWith("Undo", StringComparison.Ordinal)).Action;

    private static async Task<TestBot> NewAsync()
    {
        var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        return bot;
    }

    private static async Task<StudyGroup> GroupAsync(TestBot bot) =>
        (await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None))!;

    private static async Task<IReadOnlyList<AuditEntry>> ChangesAsync(TestBot bot) =>
        [.. (await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None)).Where(entry => entry.What == "settings")];
}
