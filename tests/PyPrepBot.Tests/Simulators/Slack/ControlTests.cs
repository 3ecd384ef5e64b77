using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ControlTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("page.css")]
    [InlineData("slack.css")]
    [InlineData("code.js")]
    [InlineData("mrkdwn.js")]
    [InlineData("blocks.js")]
    [InlineData("window.js")]
    [InlineData("slack.js")]
    public async Task The_page_is_all_there(string file)
    {
        await using var stage = await Stage.OpenAsync();

        using var answer = await stage.Bot.Http.GetAsync(new Uri(stage.Slack.Address, file), Cancellation);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_script_types_and_reads_what_a_member_sees()
    {
        await using var stage = await Stage.OpenReadyAsync();

        var typing = ActAsync(stage, "command", new JsonObject { ["as"] = "ada", ["channel"] = Stage.Daily, ["text"] = "/quiz" });
        await stage.Socket.AckAsync(await stage.Socket.ReceiveAsync(), """{"text":"Hi"}""");
        var answer = await typing;
        var ada = await GetAsync(stage, "state?as=ada");
        var linus = await GetAsync(stage, "state?as=linus");

        Assert.Equal(("SeenMessage", "Hi"), (answer["kind"]!.ToString(), answer["text"]!.ToString()));
        Assert.Equal((1, 0), (MessagesIn(ada), MessagesIn(linus)));
    }

    [Fact]
    public async Task A_script_lets_something_go_wrong()
    {
        await using var stage = await Stage.OpenAsync();

        await ActAsync(stage, "fault", new JsonObject { ["kind"] = "error", ["method"] = "auth.test", ["error"] = "fatal_error" });

        Assert.Equal("fatal_error", (await stage.Bot.CallAsync("auth.test")).Error);
    }

    [Theory]
    [InlineData("fault", """{"kind":"earthquake"}""")]
    [InlineData("command", """{"as":"ada","text":"/topic"}""")]
    [InlineData("press", """{"as":"ada","action_id":"Nowhere"}""")]
    [InlineData("dance", """{"as":"ada"}""")]
    [InlineData("command", """{"as":"nobody","text":"/quiz"}""")]
    public async Task What_cannot_be_done_is_told(string act, string asked)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await ActAsync(stage, act, JsonNode.Parse(asked)!.AsObject());

        Assert.NotEmpty(answer["error"]!.ToString());
    }

    [Fact]
    public void A_manifest_tells_commands_and_shortcuts()
    {
        var options = SlackManifest.Read("""
            {"features":{"slash_commands":[{"command":"/py"}],"shortcuts":[{"name":"Make","type":"message","callback_id":"make"}]}}
            """).On(new SlackSimulatorOptions());

        Assert.Equal(["/py"], options.Commands);
        Assert.Equal(new SlackShortcut("Make", "make", IsOnMessage: true), Assert.Single(options.Shortcuts));
    }

    private static int MessagesIn(JsonNode state) =>
        state["channels"]!.AsArray().Single(channel => channel!["name"]!.ToString() == Stage.Daily)!["messages"]!.AsArray().Count;

    private static async Task<JsonNode> GetAsync(Stage stage, string path) =>
        (await stage.Bot.Http.GetFromJsonAsync<JsonNode>(new Uri(stage.Slack.Address, $"sim/{path}"), Cancellation))!;

    private static async Task<JsonNode> ActAsync(Stage stage, string act, JsonObject asked)
    {
        using var answer = await stage.Bot.Http.PostAsJsonAsync(new Uri(stage.Slack.Address, $"sim/{act}"), asked, Cancellation);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!;
    }
}
