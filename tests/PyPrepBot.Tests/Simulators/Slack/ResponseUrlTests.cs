using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ResponseUrlTests
{
    private const string Private = """{"response_type":"ephemeral","replace_original":false,"text":"x"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_answers_are_taken_and_no_sixth()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var payload = await PressedAsync(stage);

        var statuses = new List<int>();
        for (var use = 0; use < 6; use++)
            statuses.Add((await stage.Bot.RespondAsync(payload, Private)).Status);

        Assert.Equal([200, 200, 200, 200, 200, 404], statuses);
    }

    [Fact]
    public async Task After_half_an_hour_there_is_nobody()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var payload = await PressedAsync(stage);

        stage.Time.Advance(TimeSpan.FromMinutes(30.1));
        var answer = await stage.Bot.RespondAsync(payload, Private);

        Assert.Equal((404, "expired_url"), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task A_message_is_replaced_by_the_answer_to_its_button()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var payload = await PressedAsync(stage);

        await stage.Bot.RespondAsync(payload, """{"replace_original":true,"text":"Closed"}""");

        Assert.True(Assert.Single(stage.Slack.Channel(Stage.Daily).Messages) is { Words: "Closed", Edits: 1, Buttons.Count: 0 });
    }

    [Fact]
    public async Task A_message_is_taken_away_by_the_answer_to_its_button()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var payload = await PressedAsync(stage);

        var first = await stage.Bot.RespondAsync(payload, """{"delete_original":true}""");
        var second = await stage.Bot.RespondAsync(payload, """{"replace_original":true,"text":"x"}""");

        Assert.Empty(stage.Slack.Channel(Stage.Daily).Messages);
        Assert.Equal((200, 404), (first.Status, second.Status));
    }

    [Fact]
    public async Task Nothing_is_replaced_after_a_command()
    {
        await using var stage = await Stage.OpenReadyAsync();
        var typing = stage.Ada.TypesAsync("/quiz", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope, """{"response_type":"in_channel","text":"first"}""");
        await typing;

        await stage.Bot.RespondAsync(envelope["payload"]!, """{"response_type":"in_channel","replace_original":true,"text":"second"}""");

        Assert.Equal(["first", "second"], stage.Slack.Channel(Stage.Daily).Messages.Select(message => message.Words));
        Assert.Contains("do nothing after a slash command", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_needs_no_bot_in_the_channel()
    {
        await using var stage = await Stage.OpenReadyAsync(prepare: world => world.AddChannel(world.Workspaces[0], "open", hasBot: false));
        var typing = stage.Slack.Member("ada").GoesTo("open").TypesAsync("/quiz", Cancellation);
        var envelope = await stage.Socket.ReceiveAsync();
        await stage.Socket.AckAsync(envelope);

        await stage.Bot.RespondAsync(envelope["payload"]!, """{"response_type":"in_channel","text":"Hello"}""");

        Assert.Equal("Hello", (await typing).Text);
        Assert.Equal("/quiz", Assert.Single(stage.Slack.Channel("open").Messages).Command);
    }

    [Theory]
    [InlineData("""{"replace_original":false}""", "no_text")]
    [InlineData("""{"text":"x","colour":"red"}""", "invalid_payload")]
    [InlineData("""{"text":"x","response_type":"loud"}""", "invalid_payload")]
    [InlineData("""{"text":"x","blocks":[{"type":"section"}]}""", "invalid_blocks")]
    [InlineData("""{"text":"x","thread_ts":"1.000001"}""", "thread_not_found")]
    [InlineData("[]", "invalid_payload")]
    public async Task A_wrong_answer_is_refused_in_plain_words(string body, string error)
    {
        await using var stage = await Stage.OpenReadyAsync();

        var answer = await stage.Bot.RespondAsync(await PressedAsync(stage), body);

        Assert.Equal((400, error), (answer.Status, answer.Text));
    }

    private static async Task<JsonNode> PressedAsync(Stage stage)
    {
        var (_, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);
        return envelope["payload"]!;
    }
}
