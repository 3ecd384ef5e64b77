using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class ModerateJourneyTests
{
    [Fact]
    public async Task Whoever_is_muted_is_refused_kindly_and_sees_why()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (eve, guido) = (bot.Member("eve"), bot.Moderator("guido"));
        await eve.Types("/challenge");
        await guido.Gives("moderate", ("user", "eve"), ("action", "mute-reports"));
        await guido.Gives("moderate", ("user", "eve"), ("action", "mute-suggestions"));
        guido.Sees("suggestions muted, reports muted");

        await eve.Writes("spam", "Report");
        eve.Sees("take no reports from you at the moment");
        await eve.TakesUp("spam");
        await eve.Sends("spam");
        await eve.Presses("Send it as it is");
        eve.Sees("take no suggested questions from you at the moment");
        await eve.Types("/my settings");
        eve.Sees("Moderators take no reports from you");

        Assert.Empty(await bot.Get<IReportStore>().OpenAsync(TestBot.Group, CancellationToken.None));
        Assert.Empty(await bot.Get<IProposalStore>().OpenAsync(TestBot.Group, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_is_muted_defends_no_answer_either()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (eve, guido) = (bot.Member("eve"), bot.Moderator("guido"));
        await Doubts.WriteAsync(eve, "size");
        await guido.Gives("moderate", ("user", "eve"), ("action", "mute-reports"));

        await eve.Presses("My answer is right");

        eve.Sees("take no reports from you at the moment");
        Assert.Empty(await Doubts.ReportsAsync(bot));
    }

    [Fact]
    public async Task Off_the_boards_and_back_again_by_lift_with_a_line_for_each()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (eve, guido) = (bot.Member("eve"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(eve);

        await guido.Gives("moderate", ("user", "eve"), ("action", "off-boards"));
        await guido.Types("/leaderboard");
        guido.DoesNotSee("eve");
        await guido.Gives("moderate", ("user", "eve"), ("action", "lift"));
        await guido.Gives("moderate", ("user", "eve"), ("action", "lift"));
        await guido.Types("/leaderboard");

        guido.Sees("eve");
        var entries = await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None);
        Assert.Equal(["no restrictions", "off the boards"], entries.Select(entry => entry.After));
    }

    [Fact]
    public async Task A_nickname_is_taken_away()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (eve, guido) = (bot.Member("eve"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(eve);
        await eve.Types("/my settings");
        await eve.Presses("Nickname…");
        await eve.Sends("Something rude");

        await guido.Gives("moderate", ("user", "eve"), ("action", "reset-nickname"));
        await guido.Types("/leaderboard");

        guido.Sees("eve");
        guido.DoesNotSee("Something rude");
    }

    [Fact]
    public async Task The_audit_is_read_page_by_page_and_of_one_group_only()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (eve, guido) = (bot.Member("eve"), bot.Moderator("guido"));
        await eve.Types("/progress");
        for (var points = 1; points <= 3; points++)
        {
            await guido.Gives("award", ("user", "eve"), ("points", $"{points}"), ("reason", $"reason {points}"));
        }

        await guido.Gives("audit", ("last", "2"));
        guido.Sees("reason 3");
        guido.DoesNotSee("reason 1");
        await guido.Presses("Older");
        guido.Sees("reason 1");
        await guido.Gives("audit", ("what", "moderate"));
        guido.Sees("Nothing like that");
        await guido.Gives("audit", ("by", "eve"));
        guido.Sees("Nothing like that");

        var elsewhere = bot.Moderator("guido", TestBot.OtherRoom);
        await elsewhere.Types("/audit");
        elsewhere.Sees("Nobody changed anything yet");
    }
}
