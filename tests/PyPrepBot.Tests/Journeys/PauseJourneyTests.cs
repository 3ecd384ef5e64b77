namespace PyPrepBot.Tests.Journeys;

public sealed class PauseJourneyTests
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(4) + TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_streak_survives_a_pause_and_goes_on_after_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await LinkedPlaces.AnswerAsync(ada);
        await bot.ClockMovesTo(TestBot.Start + Morning);

        await ada.Gives("my pause", ("until", "2026-11-26"), ("from", "tomorrow"));
        ada.Sees("Enjoy it");
        ada.Sees("27 days of pause are left this year.");
        for (var day = 1; day < 4; day++)
        {
            await bot.SleepsUntil(TestBot.Start.AddDays(day));
            await bot.ClockMovesTo(TestBot.Start.AddDays(day) + Morning);
        }

        await bot.SleepsUntil(TestBot.Start.AddDays(4));
        await LinkedPlaces.AnswerAsync(ada);

        Assert.Equal((2, 1), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ada)).Freezes));
    }

    [Fact]
    public async Task Whoever_is_back_early_has_the_days_again()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await ada.Gives("my pause", ("until", "2026-12-02"));

        await ada.Types("/my pause");
        ada.Sees("You are away: Mon 23 Nov 2026 to Wed 2 Dec 2026");
        await ada.Presses("I am back");
        ada.Sees("Welcome back");
        await ada.IsDeliveredAgain();
        await ada.Types("/my pause");

        ada.Sees("You are not on pause");
        Assert.Empty((await bot.StateOf(ada)).Pauses);
    }

    [Fact]
    public async Task A_pause_still_to_come_is_called_off()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await ada.Gives("my pause", ("until", "2026-12-02"), ("from", "tomorrow"));

        await ada.Presses("Call it off");

        ada.Sees("Called off");
        ada.DoesNotSee("Welcome back");
        Assert.Empty((await bot.StateOf(ada)).Pauses);
    }

    [Theory]
    [InlineData("2026-02-31", null, "There is no day")]
    [InlineData("soon", null, "There is no day")]
    [InlineData("2026-11-20", null, "would end before it begins")]
    [InlineData("2026-12-01", "2026-11-10", "has closed already")]
    [InlineData("2027-02-20", null, "60 days from now at the latest")]
    [InlineData("2026-12-31", null, "30 days of pause a year")]
    [InlineData("2026-12-01", "31/11", "There is no day")]
    public async Task What_cannot_be_granted_is_said_with_its_reason(string until, string? from, string words)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");

        await ada.Gives("my pause", [("until", until), .. from is null ? [] : new[] { ("from", from) }]);

        ada.Sees(words);
        Assert.Empty((await bot.StateOf(ada)).Pauses);
    }
}
