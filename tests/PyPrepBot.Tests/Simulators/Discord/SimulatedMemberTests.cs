using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class SimulatedMemberTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_typed_command_arrives_and_its_answer_is_seen()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = stage.Discord.Member("ada").TypesAsync("quiz", Cancellation, ("topic", "gil"), ("level", 3));
        var interaction = await stage.Bot.NextInteractionAsync();
        var answer = await stage.Bot.AnswerAsync(interaction, 4, JsonNode.Parse("""
            {"content":"**Question** 1 of 5: what is \\*args?\n```py\nprint(1)\n```","flags":64,"allowed_mentions":{"parse":[]}}
            """));
        var seen = (await typing).AsMessage;

        Assert.Equal(204, answer.Status);
        Assert.Equal("""[{"name":"topic","type":3,"value":"gil"},{"name":"level","type":4,"value":3}]""",
            interaction["data"]!["options"]!.ToJsonString());
        Assert.Equal("Question 1 of 5: what is *args?\nprint(1)\n", seen.Text);
        Assert.Equal(["print(1)"], seen.Code);
        Assert.True(seen.Ephemeral);
        Assert.Empty(stage.Discord.Channel("general").Messages);
        Assert.Empty(stage.Discord.Violations);
    }

    [Fact]
    public async Task A_deferred_answer_is_seen_when_it_is_edited()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = stage.Discord.Member("ada").TypesAsync("quiz", Cancellation, ("topic", "gil"));
        var interaction = await stage.Bot.NextInteractionAsync();
        await stage.Bot.AnswerAsync(interaction, 5, JsonNode.Parse("""{"flags":64}"""));
        stage.Time.Advance(TimeSpan.FromMinutes(2));
        var seenEarly = typing.IsCompleted;
        await stage.Bot.ByTokenAsync(HttpMethod.Patch, interaction, "/messages/@original",
            JsonNode.Parse("""{"content":"Done","allowed_mentions":{"parse":[]}}"""));

        Assert.False(seenEarly);
        Assert.Equal("Done", (await typing).Text);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_told_by_the_simulated_clock()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = stage.Discord.Member("ada").TypesAsync("quiz", Cancellation, ("topic", "gil"));
        await stage.Bot.NextInteractionAsync();
        stage.Time.Advance(TimeSpan.FromSeconds(3.1));

        Assert.Equal("The application did not respond", (await Assert.ThrowsAsync<TimeoutException>(() => typing)).Message);
    }

    [Fact]
    public async Task A_form_is_filled_in_by_label()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var ada = stage.Discord.Member("ada");

        var typing = ada.TypesAsync("quiz", Cancellation, ("topic", "gil"));
        await stage.Bot.AnswerAsync(await stage.Bot.NextInteractionAsync(), 9, JsonNode.Parse("""
            {"custom_id":"t","title":"Test","components":[
             {"type":18,"label":"Q1","component":{"type":21,"custom_id":"q1","options":[{"value":"a","label":"One"},{"value":"b","label":"Two"}]}},
             {"type":18,"label":"Why","component":{"type":4,"custom_id":"why","style":2,"required":false}}]}
            """));
        var form = (await typing).AsForm;
        var sending = ada.SubmitsAsync(Cancellation, ("Q1", "Two"));
        var submitted = await stage.Bot.NextInteractionAsync();
        await stage.Bot.AnswerAsync(submitted, 4, JsonNode.Parse("""{"content":"Thanks","allowed_mentions":{"parse":[]}}"""));

        Assert.Equal(["Q1", "Why"], form.Fields.Select(field => field.Label));
        Assert.Equal("b", submitted["data"]!["components"]![0]!["component"]!["value"]!.ToString());
        Assert.Equal("", submitted["data"]!["components"]![1]!["component"]!["value"]!.ToString());
        Assert.Equal("Thanks", (await sending).Text);
    }

    [Fact]
    public async Task What_is_not_registered_cannot_be_typed()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var ada = stage.Discord.Member("ada");

        await Assert.ThrowsAsync<InvalidOperationException>(() => ada.TypesAsync("nothing", Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ada.TypesAsync("quiz", Cancellation, ("topic", "gil"), ("colour", "red")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ada.TypesAsync("quiz", Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ada.TypesAsync("group setup", Cancellation));
    }

    [Fact]
    public async Task A_button_of_a_post_is_pressed_by_its_label()
    {
        await using var stage = await Stage.OpenReadyAsync();
        await stage.PostAsync("""
            {"content":"Daily","allowed_mentions":{"parse":[]},"components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"v1|a"}]}]}
            """);

        var pressing = stage.Discord.Member("linus").PressesAsync("A", Cancellation);
        var interaction = await stage.Bot.NextInteractionAsync();
        await stage.Bot.AnswerAsync(interaction, 7, JsonNode.Parse("""{"content":"Daily, 1 answer","allowed_mentions":{"parse":[]}}"""));

        Assert.Equal("Daily, 1 answer", (await pressing).Text);
        Assert.Equal("v1|a", interaction["data"]!["custom_id"]!.ToString());
        Assert.Equal(1, stage.Discord.Channel("daily-python").Messages.Single().Edits);
    }
}
