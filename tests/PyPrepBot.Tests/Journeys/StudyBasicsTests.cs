using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyBasicsTests
{
    [Theory, BothPlatforms]
    public async Task Before_set_up_a_challenge_is_answered_in_any_channel(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);

        var card = await study.Person("ada").GoesTo("general").TypesAsync("challenge");
        var verdict = await study.PicksAsync("ada", BankText.Right, card);

        Assert.True(card.IsPrivate && verdict.IsPrivate);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task What_a_member_answers_is_for_their_eyes_until_the_reveal(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();

        var verdict = await study.GivesAsync("ada", BankText.Wrong);
        study.Clock.Advance(TimeSpan.FromSeconds(20));
        await study.UntilAsync(() => study.InChannel[0].Words.Contains("1 answered", StringComparison.Ordinal), "the card counts");

        Assert.True(verdict.IsPrivate);
        Assert.Contains(BankText.WhyWrong, verdict.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(BankText.WhyWrong, Assert.Single(study.InChannel).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("ada", study.InChannel[0].Words, StringComparison.Ordinal);
        Assert.Empty(study.InThreads);
    }

    [Theory, BothPlatforms, Trait("Row", "C16")]
    public async Task Whoever_answers_twice_is_scored_once(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        var card = await study.OpensCardAsync("ada");
        study.Troubles.DeliverTwice();

        var verdict = await study.PicksAsync("ada", BankText.Right, card);
        var again = await study.OpensCardAsync("ada");

        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Contains("You already answered today's challenge", again.Words, StringComparison.Ordinal);
        Assert.Equal(11, await study.PointsOf("ada"));
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_test_is_taken_from_its_first_question_to_its_end(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);

        var seen = await study.Person("ada").TypesAsync("quiz", ("topic", "gil"));
        Assert.Contains("1 of 5", seen.Words, StringComparison.Ordinal);
        foreach (var option in (string[])[BankText.Right, BankText.Wrong, BankText.Right, BankText.Right, BankText.Wrong])
        {
            seen = await study.PicksAsync("ada", option, seen);
        }

        Assert.True(seen.IsPrivate);
        Assert.Contains("Test finished · gil · 3 of 5 right", seen.Words, StringComparison.Ordinal);
        Assert.Contains("Another test", seen.Buttons);
        Assert.Equal(5, (await study.StateOf("ada")).Answered.Count);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_test_goes_on_where_it_stopped_after_a_restart(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        var ada = study.Person("ada");
        await study.PicksAsync("ada", BankText.Right, await ada.TypesAsync("quiz"));

        await study.RestartsAsync();
        var offered = await ada.TypesAsync("quiz");
        var seen = await ada.PressesAsync("Continue", offered);

        Assert.Contains("You have a test under way", offered.Words, StringComparison.Ordinal);
        Assert.Contains("2 of 5", seen.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory]
    [BothPlatforms("leaderboard", "Leaderboard · ")]
    [BothPlatforms("progress", "Progress · ")]
    [BothPlatforms("help", "What you can do here")]
    public async Task What_is_asked_for_is_shown_to_whoever_asked(Platform platform, string command, string says)
    {
        await using var study = await Study.StartAsync(platform);

        var seen = await study.Person("ada").TypesAsync(command);

        Assert.True(seen.IsPrivate);
        Assert.Contains(says, seen.Words, StringComparison.Ordinal);
        Assert.Empty(study.InChannel);
        Assert.Empty(study.Violations);
    }
}
