using PyPrepBot.Simulators.Discord;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class DiscordBasicsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Before_set_up_a_challenge_is_answered_in_any_channel()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var ada = study.Discord.Member("ada").GoesTo("general");

        var card = (await ada.TypesAsync("challenge", Stop)).AsMessage;
        var verdict = (await ada.PressesAsync(DiscordStudy.Letter(card, BankText.Right), card, Stop)).AsMessage;

        Assert.True(card.Ephemeral);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Empty(study.Discord.Violations);
    }
}
