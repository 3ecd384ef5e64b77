using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class AwardJourneyTests
{
    [Fact]
    public async Task An_award_is_on_the_board_told_in_the_audit_and_undone()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(ada);

        await guido.Gives("award", ("user", "ada"), ("points", "10"), ("reason", "for helping"));
        await guido.IsDeliveredAgain();
        guido.Sees("10 points more");
        Assert.Equal(21, await bot.PointsOf(ada));
        await ada.Types("/progress");
        ada.Sees("for helping");
        var notice = Assert.Single(await bot.Get<INoticeStore>().DueAsync(bot.Now, CancellationToken.None));
        Assert.Equal(("ada", "award"), (notice.To.Id, notice.Kind));
        await guido.Types("/audit");
        guido.Sees("guido · award · ada: 10 points: for helping");

        await guido.Gives("award", ("user", "ada"), ("undo", "last-award"));
        guido.Sees("is taken back");
        await guido.Gives("award", ("user", "ada"), ("undo", "last-award"));

        guido.Sees("has no award that could be taken back");
        Assert.Equal(11, await bot.PointsOf(ada));
        Assert.Equal(0, (await bot.Get<IProjectionStore>().RebuildAsync(CancellationToken.None)).Different);
    }

    [Fact]
    public async Task Undo_is_a_button_below_it_and_undoes_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(ada);
        await guido.Gives("award", ("user", "ada"), ("points", "10"), ("reason", "for helping"));
        var undo = Page.Button(guido.Message, "Undo").Action;

        await guido.Presses(undo);
        await guido.Presses(undo);

        guido.Sees("is taken back");
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task An_undo_that_is_delivered_twice_leaves_the_older_award_alone()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(ada);
        await guido.Gives("award", ("user", "ada"), ("points", "10"), ("reason", "for helping"));
        await guido.Gives("award", ("user", "ada"), ("points", "5"), ("reason", "for cake"));

        await guido.Gives("award", ("user", "ada"), ("undo", "last-award"));
        await guido.IsDeliveredAgain();

        guido.Sees("The award of 5 points to ada is taken back");
        Assert.Equal(21, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Nobody_takes_back_what_they_were_given_themselves()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var guido = bot.Moderator("guido");
        await LinkedPlaces.AnswerAsync(guido);

        await guido.Gives("award", ("user", "guido"), ("undo", "last-award"));

        guido.Sees("You cannot take back an award that was given to you");
    }

    [Theory]
    [InlineData("nobody", "5", "why", "I have not met this person")]
    [InlineData("", "5", "why", "I have not met this person")]
    [InlineData("a|b", "5", "why", "I have not met this person")]
    [InlineData("guido", "5", "why", "You cannot award points to yourself")]
    [InlineData("ada", "0", "why", "1 to 50 points")]
    [InlineData("ada", "51", "why", "1 to 50 points")]
    [InlineData("ada", "-5", "why", "1 to 50 points")]
    [InlineData("ada", "5", " ", "What is it for?")]
    public async Task What_is_no_award_is_said_and_changes_nothing(string user, string points, string reason, string words)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(ada);

        await guido.Gives("award", ("user", user), ("points", points), ("reason", reason));

        guido.Sees(words);
        Assert.Equal(11, await bot.PointsOf(ada));
        Assert.Empty(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None));
    }

    [Fact]
    public async Task No_award_of_another_group_is_undone_by_a_forged_button()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await LinkedPlaces.AnswerAsync(ada);
        await guido.Gives("award", ("user", "ada"), ("points", "10"), ("reason", "for helping"));
        var undo = Page.Button(guido.Message, "Undo").Action;

        await bot.Moderator("eve", TestBot.OtherRoom).Presses(undo);

        Assert.Equal(21, await bot.PointsOf(ada));
    }
}
