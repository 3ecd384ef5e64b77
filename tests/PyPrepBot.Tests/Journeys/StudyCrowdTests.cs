using PyPrepBot.Composition;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Storage;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyCrowdTests
{
    [Theory, Trait("Row", "I25"), Trait("Row", "C16")]
    [InlineData(Platform.Discord, 500)]
    [InlineData(Platform.Slack, 100)]
    public async Task Everybody_in_a_crowd_is_answered_while_the_card_is_edited_now_and_then(Platform platform, int members)
    {
        await using var study = await Study.StartAsync(platform);
        var names = Enumerable.Range(0, members).Select(number => $"member-{number}").ToList();
        names.ForEach(study.Joins);
        await study.OpensAsync();

        var verdicts = await Task.WhenAll(names.Select(name => study.GivesAsync(name, BankText.Right)));
        study.Clock.Advance(TimeSpan.FromSeconds(16));
        await study.UntilAsync(
            () => study.InChannel[0].Words.Contains($"{members} answered", StringComparison.Ordinal), "the card counts everybody");

        var edits = study.CardEdits;
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(15), $"{pair}"));
        Assert.InRange(edits.Count, 1, 3);
        Assert.All(verdicts, verdict => Assert.Contains("Right", verdict.Words, StringComparison.Ordinal));
        Assert.Equal(11, await study.PointsOf(names[^1]));
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms, Trait("Row", "I07")]
    public async Task A_second_process_on_the_same_data_does_not_start(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        using var second = BotHost.Build(study.Settings(), study.Clock, name: null, quiet: true);

        var refused = await Assert.ThrowsAsync<StorageFailedException>(
            () => BotHost.OpenAsync(second.Services, TestContext.Current.CancellationToken));

        Assert.Contains("process", refused.Message, StringComparison.Ordinal);
        Assert.True(study.IsConnected);
    }
}
