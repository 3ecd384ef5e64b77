using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Journeys;

public sealed class SuggestionJourneyTests
{
    [Fact]
    public async Task Days_are_suggested_once_they_were_asked_the_newest_first()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        await bot.SleepsUntil(TestBot.Start.AddDays(1));

        Assert.Equal(["2026-11-24", "2026-11-23"], await SuggestedAsync(bot, "challenge", "day", ""));
        Assert.Equal(["2026-11-23"], await SuggestedAsync(bot, "challenge", "day", "#1"));
        Assert.Empty(await SuggestedAsync(bot, "challenge", "day", "2026-11-25"));
    }

    [Fact]
    public async Task Questions_are_suggested_by_their_ids_and_their_texts_stay_hidden()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);

        var reply = Assert.IsType<ChoicesReply>(await bot.AnswerAsync(Typing(bot, "report", "question", "01")));

        Assert.Contains(reply.Choices, choice => choice.Value == "gil-014");
        Assert.DoesNotContain(reply.Choices, choice => choice.Value == "gil-023");
        Assert.All(reply.Choices, choice => Assert.DoesNotContain("program", choice.Label, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> SuggestedAsync(TestBot bot, string command, string option, string typed) =>
        Assert.IsType<ChoicesReply>(await bot.AnswerAsync(Typing(bot, command, option, typed))).Choices.Select(choice => choice.Value);

    private static Autocomplete Typing(TestBot bot, string command, string option, string typed) =>
        new(bot.NextDelivery(), new(TestBot.Room.Platform, "ada", "ada"), TestBot.Room, bot.Now, command, option, typed);
}
