using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudySetupTests
{
    [Theory, BothPlatforms]
    public async Task A_channel_that_is_chosen_from_another_one_is_called_by_its_name(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);

        var answer = await study.Person(Study.Moderator).GoesTo("general").TypesAsync("group setup", ("channel", $"#{Study.Daily}"));

        var group = await study.GroupAsync();
        Assert.Contains($"#{Study.Daily}", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(group.Channel!.Id, answer.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory]
    [InlineData("daily-python")]
    [InlineData("#nowhere")]
    public async Task On_Slack_words_that_are_no_channel_change_nothing(string typed)
    {
        await using var study = await Slack.SlackStudy.StartAsync(isSetUp: false);

        var answer = await study.Member(Study.Moderator).TypesAsync($"/pyprep group setup channel:{typed}", TestContext.Current.CancellationToken);

        Assert.Contains("is no channel that can be found", answer.Text, StringComparison.Ordinal);
        Assert.False((await study.GroupAsync())?.IsSetUp ?? false);
    }

    [Theory, BothPlatforms]
    public async Task What_is_to_be_posted_now_does_not_wait_for_the_next_look(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        var guido = study.Person(Study.Moderator);
        var summary = await guido.TypesAsync("group setup", ("hour", "8"), ("zone", "Etc/UTC"));
        var pressed = study.Clock.GetUtcNow();

        await guido.PressesAsync("Post the first challenge now", summary);
        await study.UntilAsync(() => study.InChannel.Count == 1, "the card is posted");

        Assert.InRange(study.Clock.GetUtcNow() - pressed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory, BothPlatforms]
    public async Task A_test_card_is_shown_to_the_moderator_alone(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);
        var summary = await study.IsSetUpAsync();

        var card = await study.Person(Study.Moderator).PressesAsync("Send a test card to me", summary);

        Assert.True(card.IsPrivate);
        Assert.Contains("This is only a test", card.Words, StringComparison.Ordinal);
        Assert.Empty(study.InChannel);
        Assert.Empty(study.Violations);
    }
}
