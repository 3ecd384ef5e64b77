using System.IO.Compression;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class RemovalJourneyTests
{
    [Fact]
    public async Task A_group_that_is_taken_down_posts_nothing_and_comes_back_within_a_week()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group remove");
        mo.Sees("For 7 days you can bring everything back");
        await mo.Presses("Take it down");
        await bot.SleepsUntil(TestBot.Start.AddDays(6));
        var whileDown = bot.Posts.Count;

        await mo.Presses("Undo: bring it back");
        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddMinutes(1));

        Assert.Equal(1, whileDown);
        mo.Sees("The group is back, as it was");
        Assert.Contains(bot.Posts, post => post.StartsWith("Daily · #2", StringComparison.Ordinal));
        Assert.Equal(11, await bot.PointsOf(bot.Member("ada")));
    }

    [Fact]
    public async Task Set_up_brings_it_back_as_well()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await TakesDownAsync(mo);

        await mo.Types("/group setup hour:9");

        Assert.Null((await GroupAsync(bot))!.RemovedAt);
    }

    [Fact]
    public async Task After_a_week_everything_of_it_is_gone_and_a_button_of_then_brings_nothing_back()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await TakesDownAsync(mo);
        var undo = Page.Button(mo.Message, "Undo: bring it back").Action;

        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddMinutes(30));
        await mo.Presses(undo);

        mo.Sees("was deleted");
        Assert.Equal(0, await bot.PointsOf(bot.Member("ada")));
        Assert.Empty(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None));
        Assert.NotNull(await bot.Get<IGroupStore>().FindAsync(Core.Features.GroupDirectory.IdOf(TestBot.OtherRoom), CancellationToken.None));
    }

    [Fact]
    public async Task A_group_that_begins_anew_afterwards_knows_its_members_by_name()
    {
        await using var bot = await NewAsync();
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));
        await TakesDownAsync(mo);
        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddMinutes(30));

        await mo.Types("/group setup hour:9");
        await ada.Types("/quiz");

        Assert.Equal("ada", await bot.Get<IMemberStore>().PlatformNameAsync(TestBot.Group, ada.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Of_a_member_who_is_hidden_an_export_says_only_that_somebody_takes_part()
    {
        await using var bot = await NewAsync();
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));
        await bot.Get<IMemberSettingsStore>().ChangeAsync(
            TestBot.Group, ada.Id, kept => kept with { Board = BoardVisibility.Hidden }, CancellationToken.None);

        await mo.Types("/group export");

        using var archive = new ZipArchive(new MemoryStream(Assert.Single(mo.Message.Files).Content.ToArray()));
        var members = Read(archive, "members.json");
        Assert.Contains("\"hidden\": true", members, StringComparison.Ordinal);
        Assert.DoesNotContain("ada", members, StringComparison.Ordinal);
        Assert.DoesNotContain("points", members, StringComparison.Ordinal);
        Assert.DoesNotContain("ada", Read(archive, "boards.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_linked_group_is_parted_first()
    {
        await using var bot = await LinkedPlaces.StartAsync();
        var mo = bot.Moderator("mo");

        await mo.Types("/group remove");

        mo.Sees("/group unlink");
    }

    [Fact]
    public async Task Taking_it_down_twice_is_one_removal_and_one_line_of_the_audit()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await TakesDownAsync(mo);
        var removed = (await GroupAsync(bot))!.RemovedAt;
        await bot.SleepsUntil(bot.Now.AddHours(1));

        await bot.Moderator("sue").Presses(new Core.Chat.ActionId("grp-remove"));

        Assert.Equal(removed, (await GroupAsync(bot))!.RemovedAt);
        var entries = await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None);
        Assert.Single(entries, entry => entry.Subject == "removal");
    }

    [Fact]
    public async Task An_export_holds_everything_that_moderators_may_see_and_no_answers()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");

        await mo.Types("/group export");

        var file = Assert.Single(mo.Message.Files);
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        Assert.Equal(
            ["README.txt", "audit.json", "boards.json", "challenges.json", "members.json", "questions.json", "queue.json", "schedule.json", "settings.json"],
            archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Contains("\"name\": \"ada\"", Read(archive, "members.json"), StringComparison.Ordinal);
        Assert.Contains("\"points\": 11", Read(archive, "members.json"), StringComparison.Ordinal);
        Assert.Contains("\"date\": \"2026-11-23\"", Read(archive, "challenges.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("rating", Read(archive, "members.json"), StringComparison.Ordinal);
    }

    private static async Task<TestBot> NewAsync()
    {
        var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Right);
        return bot;
    }

    private static async Task TakesDownAsync(TestMember mo)
    {
        await mo.Types("/group remove");
        await mo.Presses("Take it down");
        mo.Sees("The group is taken down");
    }

    private static Task<StudyGroup?> GroupAsync(TestBot bot) => bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);

    private static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
