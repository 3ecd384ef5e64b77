using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class ForgedControlTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, Trait("Row", "I18")]
    [InlineData("v0|ans|2026-11-23|a")]
    [InlineData("v9|day|2026-11-23")]
    [InlineData("something else")]
    [InlineData("v1|ans|2019-01-01|a")]
    [InlineData("v1|ans|no date|a")]
    [InlineData("v1|ans")]
    [InlineData("v1|ans-hint|2019-01-01")]
    [InlineData("v1|qz|0123456789abcdef|0|a")]
    [InlineData("v1|qz-hint|nobody's|99999999999999999999")]
    [InlineData("v1|qz-new|no-topic|no-level|many")]
    [InlineData("v1|report|no-question|x")]
    public async Task A_button_of_another_time_is_answered_in_private(string customId)
    {
        await using var study = await OpenedAsync();

        var shown = await study.Member("ada").ForgesAsync(customId, study.Posts[0], Stop);

        Assert.True(shown is Form or SeenMessage { Ephemeral: true }, shown.Text);
        Assert.Equal(0, study.Posts[0].Edits);
        Assert.Equal("", study.Errors);
    }

    [Theory, Trait("Row", "I19")]
    [InlineData("A", "ben")]
    [InlineData("Hint", "ben")]
    [InlineData("Hint", "ada")]
    public async Task A_button_of_a_private_test_that_hangs_under_a_public_message_replaces_nothing(string button, string presser)
    {
        await using var study = await OpenedAsync();
        var question = (await study.Member("ada").TypesAsync("quiz", Stop)).AsMessage;
        var customId = question.Buttons.First(one => one.Label.StartsWith(button, StringComparison.Ordinal)).CustomId!;
        var before = study.Posts[0].Words;

        var shown = (await study.Member(presser).ForgesAsync(customId, study.Posts[0], Stop)).AsMessage;

        Assert.True(shown.Ephemeral, shown.Words);
        Assert.Equal(before, study.Posts[0].Words);
    }

    [Theory, Trait("Row", "I20")]
    [InlineData("v1|ans-pick|2026-11-23")]
    [InlineData("v1|ans-pick|2026-11-24")]
    public async Task Lines_that_were_never_offered_are_no_answer(string customId)
    {
        await using var study = await DiscordStudy.StartAsync(BankText.Multi, isSetUp: false);
        var card = (await study.Member("ada").TypesAsync("challenge", Stop)).AsMessage;

        var shown = (await study.Member("ada").ForgesAsync(customId, card, Stop, "z", "never", "offered")).AsMessage;

        Assert.True(shown.Ephemeral);
        Assert.Equal(0, await study.PointsOf("ada"));
        Assert.Equal("", study.Errors);
    }

    [Fact, Trait("Row", "I18")]
    public async Task A_challenge_that_is_over_is_practised_and_gives_no_points()
    {
        await using var study = await OpenedAsync();
        var card = (await study.Member("ada").PressesAsync("Answer", study.Posts[0], Stop)).AsMessage;
        await study.ClockMovesTo(DiscordStudy.Start.AddDays(1).AddMinutes(40));

        var shown = (await study.Member("ada").PressesAsync(DiscordStudy.Letter(card, BankText.Right), card, Stop)).AsMessage;

        Assert.True(shown.Ephemeral);
        Assert.Equal(0, await study.PointsOf("ada"));
    }

    [Fact, Trait("Row", "I15")]
    public async Task Suggestions_come_for_whatever_is_typed()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        var ada = study.Member("ada");

        var typed = new List<Choices>();
        foreach (var text in (string[])["", "g", "3x", new string('x', 100), "|||", "🐍"])
        {
            typed.Add((await ada.AutocompletesAsync("quiz", "topic", text, Stop)).AsChoices);
        }

        Assert.Contains("Global Interpreter Lock", typed[0].Text, StringComparison.Ordinal);
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "I17")]
    public async Task A_topic_that_was_never_suggested_is_asked_about_in_private()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);

        var shown = (await study.Member("ada").TypesAsync("quiz", Stop, ("topic", "gli"))).AsMessage;

        Assert.True(shown.Ephemeral);
        Assert.True(shown.HasButton("Global Interpreter Lock"), shown.Words);
    }

    [Fact, Trait("Row", "I14")]
    public async Task Whoever_reads_another_language_is_answered_in_english()
    {
        await using var study = await DiscordStudy.StartAsync(isSetUp: false);
        study.Discord.World.Member("ada").Locale = "de";

        var shown = (await study.Member("ada").TypesAsync("challenge", Stop)).AsMessage;

        Assert.Contains("What happens in program", shown.Words, StringComparison.Ordinal);
    }

    private static async Task<DiscordStudy> OpenedAsync()
    {
        var study = await DiscordStudy.StartAsync();
        await study.ClockMovesTo(DiscordStudy.Start.AddMinutes(30));
        await study.UntilAsync(() => study.Posts.Count == 1, "the card is posted");
        return study;
    }
}
