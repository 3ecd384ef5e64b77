using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyForgeryTests
{
    [Theory, Trait("Row", "I18")]
    [BothPlatforms("v0|ans|2026-11-23|a")]
    [BothPlatforms("v9|day|2026-11-23")]
    [BothPlatforms("something else")]
    [BothPlatforms("v1|ans|2019-01-01|a")]
    [BothPlatforms("v1|ans|no date|a")]
    [BothPlatforms("v1|ans")]
    [BothPlatforms("v1|ans-hint|2019-01-01")]
    [BothPlatforms("v1|qz|0123456789abcdef|0|a")]
    [BothPlatforms("v1|qz-hint|nobody's|99999999999999999999")]
    [BothPlatforms("v1|qz-new|no-topic|no-level|many")]
    [BothPlatforms("v1|qz-begin|no-topic|no-level|many")]
    [BothPlatforms("v1|report|no-question|x")]
    public async Task A_button_of_another_time_is_answered_in_private(Platform platform, string action)
    {
        await using var study = await OpenedAsync(platform);
        var before = study.InChannel[0].Words;

        var shown = await study.Person("ada").ForgesAsync(action, study.InChannel[0]);

        Assert.True(shown.IsPrivate, shown.Words);
        Assert.Equal(before, study.InChannel[0].Words);
        Assert.Equal("", study.Errors);
    }

    [Theory, Trait("Row", "I18"), Trait("Row", "C21")]
    [BothPlatforms("v1|setup-test")]
    [BothPlatforms("v1|setup-post")]
    [BothPlatforms("v1|group-status")]
    public async Task A_button_of_moderators_is_theirs_wherever_it_hangs(Platform platform, string action)
    {
        await using var study = await OpenedAsync(platform);

        var shown = await study.Person("ada").ForgesAsync(action, study.InChannel[0]);

        Assert.Contains("This is for the group's moderators", shown.Words, StringComparison.Ordinal);
        Assert.Single(study.InChannel);
    }

    [Theory, Trait("Row", "I19")]
    [BothPlatforms("A", "ben")]
    [BothPlatforms("Hint", "ben")]
    [BothPlatforms("Hint", "ada")]
    public async Task A_button_of_a_private_test_that_hangs_under_a_public_message_replaces_nothing(
        Platform platform, string button, string presser)
    {
        await using var study = await OpenedAsync(platform);
        var ada = study.Person("ada");
        var question = await ada.TypesAsync("quiz");
        var label = question.Buttons.First(one => one.StartsWith(button, StringComparison.Ordinal));
        var (action, before) = (ada.ActionOf(label, question), study.InChannel[0].Words);

        var shown = await study.Person(presser).ForgesAsync(action, study.InChannel[0]);

        Assert.True(shown.IsPrivate, shown.Words);
        Assert.Equal(before, study.InChannel[0].Words);
        Assert.Equal("", study.Errors);
    }

    [Theory, Trait("Row", "I20")]
    [BothPlatforms("v1|ans-pick|2026-11-23")]
    [BothPlatforms("v1|ans-pick|2026-11-24")]
    public async Task Lines_that_were_never_offered_are_no_answer(Platform platform, string action)
    {
        await using var study = await Study.StartAsync(platform, BankText.Multi, isSetUp: false);
        var card = await study.Person("ada").TypesAsync("challenge");

        var shown = await study.Person("ada").ForgesAsync(action, card, "z", "never", "offered");

        Assert.True(shown.IsPrivate);
        Assert.Equal(0, await study.PointsOf("ada"));
        Assert.Equal("", study.Errors);
    }

    [Theory, BothPlatforms, Trait("Row", "I17")]
    public async Task A_topic_that_was_never_suggested_is_asked_about_in_private(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, isSetUp: false);

        var shown = await study.Person("ada").TypesAsync("quiz", ("topic", "gli"));

        Assert.True(shown.IsPrivate);
        Assert.Contains("Global Interpreter Lock", shown.Buttons);
    }

    private static async Task<Study> OpenedAsync(Platform platform)
    {
        var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        return study;
    }
}
