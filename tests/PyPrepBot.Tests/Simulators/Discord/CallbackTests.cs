using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class CallbackTests
{
    private const string Text = """{"content":"x","allowed_mentions":{"parse":[]}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_after_three_seconds_is_too_late()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);

        stage.Time.Advance(TimeSpan.FromSeconds(3.01));
        var answer = await stage.Bot.AnswerAsync(interaction, 4, JsonNode.Parse(Text));

        Assert.Equal((404, 10062), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_interaction_is_answered_once()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);

        var first = await stage.Bot.AnswerAsync(interaction, 4, JsonNode.Parse(Text));
        var second = await stage.Bot.AnswerAsync(interaction, 4, JsonNode.Parse(Text));

        Assert.Equal((204, 400, 40060), (first.Status, second.Status, second.Code));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(6, null)]
    [InlineData(7, Text)]
    [InlineData(8, """{"choices":[]}""")]
    [InlineData(4, null)]
    [InlineData(5, """{"flags":32768}""")]
    [InlineData(5, """{"content":"x"}""")]
    [InlineData(9, """{"custom_id":"f","title":"T","components":[]}""")]
    [InlineData(9, """{"custom_id":"f","title":"T","components":[{"type":18,"label":"L","component":{"type":4,"custom_id":"t","style":1,"label":""}}]}""")]
    [InlineData(9, """{"custom_id":"f","title":"T","components":[{"type":18,"label":"L","component":{"type":21,"custom_id":"t","options":[{"label":"a","value":"a"}]}}]}""")]
    public async Task An_answer_that_does_not_fit_a_command_is_refused(int type, string? data)
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);

        var answer = await stage.Bot.AnswerAsync(interaction, type, data is null ? null : JsonNode.Parse(data));

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_token_lives_for_fifteen_minutes()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);

        var early = await EditAsync(stage, interaction);
        await stage.Bot.AnswerAsync(interaction, 5);
        var edit = await EditAsync(stage, interaction);
        stage.Time.Advance(TimeSpan.FromMinutes(15.1));
        var late = await EditAsync(stage, interaction);

        Assert.Equal((404, 10015), (early.Status, early.Code));
        Assert.Equal(200, edit.Status);
        Assert.Equal((401, 50027), (late.Status, late.Code));
    }

    [Fact]
    public async Task A_private_answer_is_unknown_to_the_channel()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);
        await stage.Bot.AnswerAsync(interaction, 4, JsonNode.Parse("""{"content":"x","flags":64,"allowed_mentions":{"parse":[]}}"""));

        var original = await stage.Bot.ByTokenAsync(HttpMethod.Get, interaction, "/messages/@original");
        var byChannel = await stage.Bot.SendAsync(HttpMethod.Get,
            $"channels/{original.Body!["channel_id"]}/messages/{original.Body["id"]}", null);

        Assert.Equal((404, 10008), (byChannel.Status, byChannel.Code));
    }

    [Fact]
    public async Task The_first_follow_up_of_a_deferral_fills_the_placeholder()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);
        await stage.Bot.AnswerAsync(interaction, 5, JsonNode.Parse("""{"flags":64}"""));

        await stage.Bot.ByTokenAsync(HttpMethod.Post, interaction, "", JsonNode.Parse(Text));

        Assert.True(stage.Discord.Member("ada").Screen!.AsMessage.Ephemeral);
        Assert.Empty(stage.Discord.Channel("general").Messages);
    }

    [Fact]
    public async Task A_bot_token_on_a_route_with_a_token_of_its_own_is_a_violation()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var interaction = await TypedAsync(stage);

        await stage.Bot.SendAsync(HttpMethod.Post, $"interactions/{interaction["id"]}/{interaction["token"]}/callback",
            JsonNode.Parse("""{"type":5}"""));

        Assert.Contains("Authorization", Assert.Single(stage.Discord.Violations), StringComparison.Ordinal);
    }

    private static Task<RawAnswer> EditAsync(Stage stage, JsonNode interaction) =>
        stage.Bot.ByTokenAsync(HttpMethod.Patch, interaction, "/messages/@original", JsonNode.Parse(Text));

    private static async Task<JsonNode> TypedAsync(Stage stage)
    {
        _ = stage.Discord.Member("ada").TypesAsync("quiz", Cancellation, ("topic", "gil"));
        return await stage.Bot.NextInteractionAsync();
    }
}
