using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class StatusJourneyTests
{
    [Fact]
    public async Task The_status_counts_stock_queues_and_members()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Right);
        await ada.Types("/report gil-001");
        await ada.Sends("odd");
        await bot.SleepsUntil(TestBot.Start.AddDays(3));
        var mo = bot.Moderator("mo");

        await mo.Types("/group status");

        mo.Sees("hard: 0 left, 0 days");
        mo.Sees("1 waiting, the oldest for 3 days");
        mo.Sees("none waiting");
        mo.Sees("1 in the last four weeks");
        mo.Sees("all there");
        mo.Sees("PyPrepBot ");
    }

    [Fact]
    public async Task When_questions_last_for_less_than_a_week_whoever_set_it_up_hears_so_once_a_day()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(5));
        await bot.Moderator("mo").Types("/group setup hour:9");

        await bot.SleepsUntil(TestBot.Start.AddHours(1));
        await bot.SleepsUntil(TestBot.Start.AddHours(2));
        await bot.SleepsUntil(TestBot.Start.AddHours(25));

        var due = await bot.Get<INoticeStore>().DueAsync(bot.Now, CancellationToken.None);
        Assert.Equal(["2026-11-23", "2026-11-24"], due.Where(notice => notice.Kind == "stock").Select(notice => notice.Subject));
        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        var words = await bot.Get<IEnumerable<INoticeComposer>>().Single(one => one.Kind == "stock")
            .ComposeAsync(group!, due[0], CancellationToken.None);
        Assert.Contains("Three topics to write about: gil", Page.Words(words!), StringComparison.Ordinal);
    }
}
