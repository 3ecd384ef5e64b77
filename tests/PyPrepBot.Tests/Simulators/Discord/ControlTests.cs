using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Discord;

public sealed class ControlTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_of_the_page_is_answered_to_its_member_only()
    {
        await using var stage = await Stage.OpenReadyAsync();
        using var page = new HttpClient { BaseAddress = stage.Discord.Address };

        var sending = page.PostAsJsonAsync("/sim/command",
            JsonNode.Parse("""{"as":"ada","channel":"general","name":"quiz","options":{"topic":"gil"}}"""), Cancellation);
        await stage.Bot.AnswerAsync(await stage.Bot.NextInteractionAsync(), 4,
            JsonNode.Parse("""{"content":"<b>Hi","flags":64,"allowed_mentions":{"parse":[]}}"""));
        using var sent = await sending;
        var adas = await page.GetStringAsync(new Uri("/sim/state?as=ada", UriKind.Relative), Cancellation);
        var graces = await page.GetStringAsync(new Uri("/sim/state?as=grace", UriKind.Relative), Cancellation);

        Assert.Contains("<b>Hi", JsonNode.Parse(await sent.Content.ReadAsStringAsync(Cancellation))!["text"]!.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("b\\u003EHi", adas, StringComparison.Ordinal);
        Assert.DoesNotContain("b\\u003EHi", graces, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/page.css")]
    [InlineData("/page.js")]
    public async Task The_page_is_there_and_needs_nothing_from_elsewhere(string path)
    {
        await using var stage = await Stage.OpenAsync();
        using var page = new HttpClient { BaseAddress = stage.Discord.Address };

        var text = await page.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.DoesNotMatch(@"(src|href|url)\s*[=(]\s*[""']?https?://", text);
    }

    [Fact]
    public async Task A_fault_of_the_page_happens()
    {
        await using var stage = await Stage.OpenAsync();
        using var page = new HttpClient { BaseAddress = stage.Discord.Address };

        using var asked = await page.PostAsJsonAsync("/sim/fault", JsonNode.Parse("""{"kind":"delete-channel","channel":"general"}"""),
            Cancellation);

        Assert.True(stage.Discord.Channel("general").Channel.Deleted);
    }
}
