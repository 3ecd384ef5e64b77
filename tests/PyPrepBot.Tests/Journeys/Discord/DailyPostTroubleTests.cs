namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class DailyPostTroubleTests
{
    [Theory, Trait("Row", "M14")]
    [InlineData(40058)]
    [InlineData(50083)]
    [InlineData(160005)]
    public async Task A_forum_or_a_locked_place_is_told_in_words(int code)
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.AnswerError("POST", $"/channels/{study.Discord.Channel(DiscordStudy.Daily).Id}/messages", 400, code);

        await study.ClockMovesTo(DiscordStudy.Nine);
        await study.UntilAsync(() => study.ToldTo(DiscordStudy.Moderator).Count == 1, "the refusal is told");

        var told = study.ToldTo(DiscordStudy.Moderator)[0];
        Assert.Contains("takes no messages from the bot", told, StringComparison.Ordinal);
        Assert.Contains("run /group setup in another one", told, StringComparison.Ordinal);
    }
}
