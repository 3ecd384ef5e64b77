using PyPrepBot.Simulators;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class FileTests
{
    private const string Commands = """
        [{"name":"import","description":"Take","options":[{"type":11,"name":"file","description":"File","required":true}]},
         {"name":"award","description":"Give","options":[{"type":6,"name":"who","description":"Whom"}]},{"name":"Explain","type":3}]
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_given_with_a_command_can_be_fetched_by_anybody()
    {
        await using var stage = await OpenAsync();
        _ = stage.Discord.Member("ada").TypesAsync("import", Stop, ("file", new SentFile("a b.csv", [1, 2, 3])));

        var data = (await stage.Bot.NextInteractionAsync())["data"]!;

        var id = data["options"]![0]!["value"]!.ToString();
        var file = data["resolved"]!["attachments"]![id]!;
        Assert.Equal(("a b.csv", 3, 11), (file["filename"]!.ToString(), (int)file["size"]!, (int)data["options"]![0]!["type"]!));
        Assert.Equal([1, 2, 3], await stage.Bot.Http.GetByteArrayAsync(new Uri(file["url"]!.ToString()), Stop));
    }

    [Fact]
    public async Task A_command_that_needs_a_file_takes_no_words_for_it()
    {
        await using var stage = await OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => stage.Discord.Member("ada").TypesAsync("import", Stop, ("file", "words")));
    }

    [Fact]
    public async Task A_person_is_chosen_by_name_and_comes_along()
    {
        await using var stage = await OpenAsync();
        _ = stage.Discord.Member("ada").TypesAsync("award", Stop, ("who", "@linus"));

        var data = (await stage.Bot.NextInteractionAsync())["data"]!;

        var id = data["options"]![0]!["value"]!.ToString();
        Assert.Equal(stage.Discord.World.Member("linus").Id, id);
        Assert.Equal("linus", data["resolved"]!["users"]![id]!["username"]!.ToString());
        Assert.Null(data["resolved"]!["members"]![id]!["user"]);
    }

    [Fact]
    public async Task What_hangs_on_a_message_comes_along_from_its_menu()
    {
        await using var stage = await OpenAsync();
        var message = stage.Discord.Member("linus").Says("look", new SentFile("a.csv", [7]));
        _ = stage.Discord.Member("ada").UsesOnMessageAsync("Explain", message, Stop);

        var data = (await stage.Bot.NextInteractionAsync())["data"]!;

        Assert.Equal("a.csv", data["resolved"]!["messages"]![message.Id]!["attachments"]![0]!["filename"]!.ToString());
        Assert.Equal([7], message.Files.Single().Bytes);
    }

    [Fact]
    public async Task A_file_that_no_component_shows_is_a_violation()
    {
        await using var stage = await Stage.OpenAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"flags":32768,"components":[{"type":10,"content":"x"}],"attachments":[{"id":0,"filename":"a.csv"}],"allowed_mentions":{"parse":[]}}"""), "payload_json" },
            { new ByteArrayContent([1]), "files[0]", "a.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"channels/{stage.Discord.Channel("daily-python").Id}/messages") { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bot {stage.Discord.Token}");

        using var response = await stage.Bot.Http.SendAsync(request, Stop);

        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
        Assert.Contains(stage.Discord.Violations, violation => violation.Contains("no component shows the file a.csv", StringComparison.Ordinal));
    }

    private static async Task<Stage> OpenAsync()
    {
        var stage = await Stage.OpenAsync();
        await stage.Bot.RegisterAsync(Commands);
        await stage.Bot.SignInAsync();
        return stage;
    }
}
