using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyLateTests
{
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory, BothPlatforms]
    public async Task A_slow_answer_comes_in_the_end_and_in_private(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var (start, typing) = (study.Clock.GetUtcNow(), study.Person("ada").TypesAsync("quiz"));
        await study.UntilAsync(() => study.Clock.GetUtcNow() - start > TimeSpan.FromSeconds(4), "four seconds pass");

        _go.SetResult();
        var shown = await study.UntilAsync(typing, "the answer is shown");
        await held;

        Assert.True(shown.IsPrivate);
        Assert.Contains("1 of 5", shown.Words, StringComparison.Ordinal);
        Assert.NotEmpty(shown.Buttons);
        Assert.Empty(study.InChannel);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_slow_answer_to_a_press_takes_the_place_of_the_question_in_the_end(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var question = await study.Person("ada").TypesAsync("quiz");
        var held = study.HoldsUpTestsOf("ada", _go.Task);
        var (start, pressing) = (study.Clock.GetUtcNow(), study.PicksAsync("ada", BankText.Right, question));
        await study.UntilAsync(() => study.Clock.GetUtcNow() - start > TimeSpan.FromSeconds(4), "four seconds pass");

        _go.SetResult();
        var shown = await study.UntilAsync(pressing, "the verdict is shown");
        await held;

        Assert.Contains("Right", shown.Words, StringComparison.Ordinal);
        Assert.Contains("2 of 5", shown.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms, Trait("Row", "I18")]
    public async Task A_challenge_that_is_over_is_practised_and_gives_no_points(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        var card = await study.OpensCardAsync("ada");
        await study.ClockMovesTo(Study.Start.AddDays(1).AddMinutes(40));

        var shown = await study.PicksAsync("ada", BankText.Right, card);

        Assert.True(shown.IsPrivate);
        Assert.Contains("For practice only", shown.Words, StringComparison.Ordinal);
        Assert.Equal(0, await study.PointsOf("ada"));
    }

    [Theory, BothPlatforms, Trait("Row", "C18")]
    public async Task A_closed_card_offers_practice_and_says_so(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        await study.GivesAsync("ada", BankText.Right);
        await study.ClockMovesTo(Study.Nine.AddDays(1).AddMinutes(1));
        await study.UntilAsync(() => study.InChannel.Count == 2 && study.InThreads.Count == 1, "the next day has begun");
        await study.UntilAsync(() => study.InChannel[0].Buttons.Contains("Practise it"), "the first card is closed");

        var shown = await study.Person("ben").PressesAsync("Practise it", study.InChannel[0]);

        Assert.Contains("This challenge is closed", shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Answer", study.InChannel[0].Buttons);
    }
}
