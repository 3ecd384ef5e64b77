namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class CrowdTests
{
    private const int Members = 500;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "I25")]
    public async Task A_thousand_presses_are_all_answered_while_the_card_is_edited_now_and_then()
    {
        await using var study = await DiscordStudy.StartAsync();
        var names = Enumerable.Range(0, Members).Select(number => $"member-{number}").ToList();
        names.ForEach(name => study.Discord.World.AddMember(study.Discord.World.Guild("Python Study"), name));
        await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(30));
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is posted");
        var start = study.Clock.GetUtcNow();

        await Task.WhenAll(names.Select(name => study.AnswersAsync(name, BankText.Right)));
        study.Clock.Advance(TimeSpan.FromSeconds(16));
        await study.UntilAsync(() => study.Posts[0].Words.Contains("500", StringComparison.Ordinal), "the card counts everybody");

        var edits = study.Sent("PATCH", $"/messages/{study.Posts[0].Id}").Select(edit => edit.Time).ToList();
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(15), $"{pair}"));
        Assert.InRange(edits.Count, 1, 3);
        Assert.Equal(2 * Members, study.Sent("POST", "/callback").Count(entry => entry.Status == 204 && entry.Time >= start));
        Assert.Equal(11, await study.PointsOf("member-499"));
    }

    [Fact, Trait("Row", "I07")]
    public async Task A_second_process_on_the_same_data_does_not_start()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        using var second = PyPrepBot.Composition.BotHost.Build(study.Settings(), study.Clock, name: null, quiet: true);

        var refused = await Assert.ThrowsAsync<PyPrepBot.Storage.StorageFailedException>(
            () => PyPrepBot.Composition.BotHost.OpenAsync(second.Services, Stop));

        Assert.Contains("process", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, study.Discord.Identifies);
    }
}
