using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class ChannelRouteTests
{
    private const string Post = """{"content":"Daily","nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""";

    [Fact]
    public async Task A_nonce_posts_once_and_for_five_minutes()
    {
        await using var stage = await Stage.OpenAsync();

        var first = await stage.PostAsync(Post);
        var again = await stage.PostAsync(Post);
        stage.Time.Advance(TimeSpan.FromMinutes(6));
        var later = await stage.PostAsync(Post);

        Assert.Equal(first.Body!["id"]!.ToString(), again.Body!["id"]!.ToString());
        Assert.NotEqual(first.Body["id"]!.ToString(), later.Body!["id"]!.ToString());
        Assert.Equal(2, stage.Discord.Channel("daily-python").Messages.Count);
    }

    [Fact]
    public async Task A_lost_answer_is_a_posted_message()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.DropAfter("POST", "/channels");

        await Assert.ThrowsAsync<HttpRequestException>(() => stage.PostAsync(Post));
        var again = await stage.PostAsync(Post);

        Assert.Equal(again.Body!["id"]!.ToString(), stage.Discord.Channel("daily-python").Messages.Single().Id);
    }

    [Theory]
    [InlineData(Rights.ViewChannel, 50001)]
    [InlineData(Rights.SendMessages, 50013)]
    public async Task A_bot_posts_only_where_it_may(ulong missing, int code)
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.Deny("daily-python", missing);

        var answer = await stage.PostAsync(Post);

        Assert.Equal((403, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_deleted_channel_is_unknown()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.DeleteChannel("daily-python");

        var answer = await stage.PostAsync(Post);

        Assert.Equal((404, 10003), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_message_has_one_thread()
    {
        await using var stage = await Stage.OpenAsync();
        var message = (await stage.PostAsync(Post)).Body!;
        var path = $"channels/{message["channel_id"]}/messages/{message["id"]}/threads";

        var first = await stage.Bot.SendAsync(HttpMethod.Post, path, new JsonObject { ["name"] = "Discuss" });
        var second = await stage.Bot.SendAsync(HttpMethod.Post, path, new JsonObject { ["name"] = "Discuss" });

        Assert.Equal((201, message["id"]!.ToString()), (first.Status, first.Body!["id"]!.ToString()));
        Assert.Equal((400, 160004), (second.Status, second.Code));
        Assert.Equal("Discuss", stage.Discord.Channel("daily-python").Messages.Single().Thread);
    }

    [Fact]
    public async Task A_file_comes_with_its_description()
    {
        await using var stage = await Stage.OpenAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"embeds":[{"title":"Board","image":{"url":"attachment://b.png"}}],"attachments":[{"id":"0","description":"Bars"}],"allowed_mentions":{"parse":[]}}"""), "payload_json" },
            { new ByteArrayContent([1, 2, 3]), "files[0]", "b.png" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post,
            $"channels/{stage.Discord.Channel("general").Id}/messages") { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bot {stage.Discord.Token}");

        using var answer = await stage.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var shown = stage.Discord.Channel("general").Messages.Single().Raw;
        var file = await stage.Bot.Http.GetByteArrayAsync(new Uri(shown["embeds"]![0]!["image"]!["url"]!.ToString()),
            TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 3], file);
        Assert.Equal("Bars", shown["attachments"]![0]!["description"]!.ToString());
        Assert.Empty(stage.Discord.Violations);
    }

    [Fact]
    public async Task A_rate_limit_is_told_and_enforced()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Discord.Faults.LimitRoute("POST", "/channels", 1, TimeSpan.FromSeconds(5));

        var first = await stage.PostAsync(Post);
        var second = await stage.PostAsync(Post);
        var elsewhere = await stage.PostAsync(Post, "general");
        stage.Time.Advance(TimeSpan.FromSeconds(5));
        var later = await stage.PostAsync(Post);

        Assert.Equal([200, 429, 200, 200], new[] { first, second, elsewhere, later }.Select(answer => answer.Status));
        Assert.Equal(5, (double)second.Body!["retry_after"]!);
    }

    [Fact]
    public async Task A_wrong_token_and_a_wrong_agent_are_refused()
    {
        await using var stage = await Stage.OpenAsync();

        var nobody = await stage.Bot.SendAsync(HttpMethod.Get, "users/@me", null, withToken: false);
        stage.Bot.Http.DefaultRequestHeaders.Remove("User-Agent");
        var browser = await stage.Bot.SendAsync(HttpMethod.Get, "users/@me", null);

        Assert.Equal((401, 0), (nobody.Status, nobody.Code));
        Assert.Equal((403, 40333), (browser.Status, browser.Code));
        Assert.DoesNotContain(stage.Discord.Transcript, entry => entry.ToString().Contains(stage.Discord.Token, StringComparison.Ordinal));
    }
}
