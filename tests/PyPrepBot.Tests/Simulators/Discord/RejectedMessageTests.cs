namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class RejectedMessageTests
{
    private const string Row = """{"type":1,"components":[""";
    private const string ButtonA = """{"type":2,"style":1,"label":"A","custom_id":"a"}""";
    private const string Mentions = """ "allowed_mentions":{"parse":[]} """;

    public static TheoryData<string, string> Bodies => new()
    {
        { """{"content":"x","contents":"y"}""", "contents" },
        { $$"""{"content":"{{new string('x', 2001)}}"}""", "content" },
        { """{"content":5}""", "content" },
        { """{"content":"x","nonce":"12345678901234567890123456"}""", "nonce" },
        { """{"content":"x","enforce_nonce":true}""", "nonce" },
        { """{"content":"x","flags":64}""", "flags" },
        { """{"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "allowed_mentions" },
        { """{"content":"x","allowed_mentions":{"parse":["all"]}}""", "parse" },
        { """{"embeds":[{"title":"x","fields":[{"name":"n","value":""}]}]}""", "value" },
        { $$"""{"embeds":[{"description":"{{new string('x', 4000)}}"},{"description":"{{new string('x', 2001)}}"}]}""", "embeds" },
        { """{"embeds":[{"color":16777216,"title":"x"}]}""", "color" },
        { $$"""{"content":"x","components":[{{ButtonA}}]}""", "type" },
        { $$"""{"content":"x","components":[{{Row}}{{ButtonA}},{{ButtonA}}]}]}""", "COMPONENT_CUSTOM_ID_DUPLICATED" },
        { $$"""{"content":"x","components":[{{Row}}{{ButtonA}},{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"}]}]}]}""",
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
        { $$"""{"content":"x","components":[{{Row}}{"type":2,"style":5,"label":"L","custom_id":"a","url":"https://e.org"}]}]}""",
            "custom_id" },
        { $$"""{"content":"x","components":[{{Row}}{"type":2,"style":1,"label":"L"}]}]}""", "custom_id" },
        { $$"""{"content":"x","components":[{{Row}}{"type":2,"style":1,"custom_id":"a","label":"{{new string('x', 81)}}"}]}]}""", "label" },
        { $$"""{"content":"x","components":[{{Row}}{"type":2,"style":1,"label":"L","custom_id":"{{new string('x', 101)}}"}]}]}""",
            "custom_id" },
        { $$"""{"content":"x","components":[{{Row}}{"type":3,"custom_id":"s","options":[]}]}]}""", "options" },
        { """{"content":"x","components":[{"type":17,"components":[{"type":10,"content":"t"}]}]}""", "type" },
        { """{"content":"x","flags":32768,"components":[{"type":10,"content":"t"}]}""", "content" },
        { """{"embeds":[{"title":"x"}],"flags":32768,"components":[{"type":10,"content":"t"}]}""", "embeds" },
        { """{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"t"}]}]}""", "accessory" },
        { """{"flags":32768,"components":[{"type":20,"content":"t"}]}""", "type" },
        { $$"""{"flags":32768,"components":[{"type":10,"content":"{{new string('x', 2001)}}"},{"type":10,"content":"{{new string('x', 2000)}}"}]}""", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED" },
        { $$"""{"flags":32768,"components":[{{string.Join(',', Enumerable.Repeat("{\"type\":14}", 41))}}]}""",
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task What_Discord_refuses_is_refused_at_its_place(string body, string place)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync(body);

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Contains($"\"{place}\"", answer.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(stage.Discord.Violations);
        Assert.Empty(stage.Discord.Channel("daily-python").Messages);
    }

    [Fact]
    public async Task A_field_nobody_knows_can_be_let_through_and_noted()
    {
        await using var stage = await Stage.OpenAsync(new() { RejectsUnknownFields = false });

        var answer = await stage.PostAsync($$"""{"content":"x","contents":"y",{{Mentions}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Contains("contents", Assert.Single(stage.Discord.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_thousand_lobsters_are_two_thousand_characters()
    {
        await using var stage = await Stage.OpenAsync();
        var lobsters = string.Concat(Enumerable.Repeat("🦞", 2000));

        var answer = await stage.PostAsync($$"""{"content":"{{lobsters}}",{{Mentions}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Empty(stage.Discord.Violations);
    }

    [Fact]
    public async Task Nothing_at_all_is_an_empty_message()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync($$"""{ {{Mentions}} }""");

        Assert.Equal((400, 50006), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Missing_allowed_mentions_are_a_violation()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.PostAsync("""{"content":"x"}""");

        Assert.Equal(200, answer.Status);
        Assert.Contains("allowed_mentions", Assert.Single(stage.Discord.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_breaks_Discord()
    {
        await using var stage = await Stage.OpenAsync();
        using var body = new StringContent("""{"content":"\ud83e"}""", System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post,
            $"channels/{stage.Discord.Channel("general").Id}/messages") { Content = body };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bot {stage.Discord.Token}");

        using var answer = await stage.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)answer.StatusCode);
        Assert.NotEmpty(stage.Discord.Violations);
    }
}
