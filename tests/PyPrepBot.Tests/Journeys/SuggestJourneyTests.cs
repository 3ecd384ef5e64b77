using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class SuggestJourneyTests
{
    [Fact]
    public async Task A_message_becomes_a_suggestion_that_is_kept_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.TakesUp("Why is `x is y` false?\n# not: markup");
        Assert.Equal("Why is `x is y` false?\n# not: markup", ada.Form.Fields.OfType<TextField>().First().Value);

        await ada.Sends("words \ud800");
        await ada.IsDeliveredAgain();

        ada.Sees("A moderator decides");
        var kept = Assert.Single(await bot.Get<ISuggestionStore>().AllAsync(CancellationToken.None));
        Assert.Equal(("words \ufffd", "terminal:ada"), (kept.Prompt, kept.Member.Value));
    }

    [Fact]
    public async Task A_question_without_an_answer_is_not_kept()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.TakesUp("Why?");

        await ada.Sends("  ");

        ada.Sees("Nothing was kept");
        Assert.Empty(await bot.Get<ISuggestionStore>().AllAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_cut_to_the_form_and_not_within_a_character()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.TakesUp(string.Concat(Enumerable.Repeat("\U0001F40D", 1500)) + "x");
        await ada.Sends("x" + string.Concat(Enumerable.Repeat("\U0001F40D", 1500)));

        var kept = Assert.Single(await bot.Get<ISuggestionStore>().AllAsync(CancellationToken.None));
        Assert.Equal((1999, 499), (kept.Prompt.Length, kept.Answer.Length));
        Assert.DoesNotContain('\ufffd', kept.Prompt);
    }
}
