namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class DiscordSetupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_is_chosen_from_another_one_is_called_by_its_name()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var guido = study.Discord.Member("guido").GoesTo("general");
        var chosen = study.Discord.World.Channel(DiscordStudy.Daily).Id;

        var answer = (await guido.TypesAsync("group setup", Stop, ("channel", chosen))).AsMessage;

        Assert.Contains("#daily-python", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(chosen, answer.Words, StringComparison.Ordinal);
        Assert.Empty(study.Discord.Violations);
    }

    [Fact]
    public async Task What_is_to_be_posted_now_does_not_wait_for_the_next_look()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var guido = study.Discord.Member("guido").GoesTo(DiscordStudy.Daily);
        await guido.TypesAsync("group setup", Stop, ("hour", "8"), ("zone", "Etc/UTC"));
        var pressed = study.Clock.GetUtcNow();

        await guido.PressesAsync("Post the first challenge now", Stop);
        await study.UntilAsync(() => study.Posts.Any(post => !post.Ephemeral), "the card is posted");

        Assert.InRange(study.Clock.GetUtcNow() - pressed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
