using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

/// <summary>A member who reads before answering, on each platform.</summary>
public sealed class StudyLearnTests
{
    [Theory, BothPlatforms]
    public async Task A_member_reads_a_topic_on_one_screen_and_tests_themselves_on_it(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var ada = study.Person("ada");

        var page = await ada.TypesAsync("learn", ("topic", "global interpreter lock"));
        var test = await ada.PressesAsync("Test yourself on it", page);

        Assert.True(page.IsPrivate);
        Assert.Contains("Traps", page.Words, StringComparison.Ordinal);
        Assert.Contains("questions on it are waiting for you", page.Words, StringComparison.Ordinal);
        Assert.Contains("Test · gil · 1 of 5", test.Words, StringComparison.Ordinal);
        Assert.Empty(study.InChannel);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task Without_a_topic_all_are_shown_with_their_questions(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);

        var page = await study.Person("ada").TypesAsync("learn");

        Assert.Contains("What there is to learn", page.Words, StringComparison.Ordinal);
        Assert.Contains("gil 30", page.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task A_misspelt_topic_leads_to_the_nearest(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var ada = study.Person("ada");

        var offered = await ada.TypesAsync("learn", ("topic", "interpeter lock"));
        var page = await ada.PressesAsync("Global Interpreter Lock", offered);

        Assert.Contains("Did you mean", offered.Words, StringComparison.Ordinal);
        Assert.Contains("Traps", page.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }
}
