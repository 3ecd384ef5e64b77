using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Slack;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class FileTests
{
    private static readonly SlackSimulatorOptions WithMenu = new() { Shortcuts = [new SlackShortcut("Import", "import", IsOnMessage: true)] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_hangs_on_a_message_comes_along_from_its_menu_and_is_had_by_the_bots_token()
    {
        await using var stage = await Stage.OpenReadyAsync(WithMenu);
        var address = await ChosenAsync(stage);

        var read = await stage.Bot.SendAsync(HttpMethod.Get, address, content: null, stage.Slack.BotToken);

        Assert.Equal((200, "a,b"), (read.Status, read.Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_may_not_read_files_is_sent_to_sign_in(bool hasToken)
    {
        await using var stage = await Stage.OpenReadyAsync(WithMenu);
        stage.Slack.World.Installations.Single().Scopes.Remove("files:read");
        var address = await ChosenAsync(stage);

        var read = await stage.Bot.SendAsync(HttpMethod.Get, address, content: null, hasToken ? stage.Slack.BotToken : null);

        Assert.Equal((302, ""), (read.Status, read.Text));
    }

    [Fact]
    public async Task A_file_shared_in_a_conversation_is_seen_there_by_its_person()
    {
        await using var stage = await Stage.OpenAsync();
        var room = (await stage.Bot.CallAsync("conversations.open", ("users", stage.Ada.Id))).Body!["channel"]!["id"]!.ToString();
        var place = (await stage.Bot.CallAsync("files.getUploadURLExternal", ("filename", "a.csv"), ("length", "3"))).Body!;
        await stage.Bot.SendAsync(HttpMethod.Post, place["upload_url"]!.ToString(), new ByteArrayContent("a,b"u8.ToArray()), token: null);

        await stage.Bot.CallAsync(
            "files.completeUploadExternal", ("files", $$"""[{"id":"{{place["file_id"]}}"}]"""), ("channel_id", room));

        var seen = stage.Slack.DirectMessagesOf("ada").Messages.Single();
        Assert.Equal("a.csv", seen.Files.Single().Name);
        Assert.Equal("a,b"u8.ToArray(), seen.Files.Single().Bytes);
        Assert.Empty(stage.Slack.Violations);
    }

    private static async Task<string> ChosenAsync(Stage stage)
    {
        var message = stage.Ada.Shares("look", new SentFile("a.csv", "a,b"u8.ToArray()));
        _ = stage.Ada.UsesOnMessageAsync("Import", message, Stop);
        var payload = (await stage.Socket.ReceiveAsync())["payload"]!;
        Assert.Equal("a.csv", payload["message"]!["files"]![0]!["name"]!.ToString());
        return payload["message"]!["files"]![0]!["url_private_download"]!.ToString();
    }
}
