using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class OAuthTests
{
    private const string Back = "https://bot.example.org/slack/installed";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_yes_is_exchanged_for_a_token_that_works()
    {
        await using var stage = await Stage.OpenAsync(prepare: AddOther);
        var back = stage.Slack.Allows("eve", Page(stage), without: ["users:read"]);

        var answer = await ExchangeAsync(stage, Query(back)["code"]!);
        var test = await stage.Bot.CallAsync(answer.Body!["access_token"]!.ToString(), "auth.test");

        Assert.Equal("st", Query(back)["state"]);
        Assert.Equal(("Elsewhere", "chat:write"), (answer.Body["team"]!["name"]!.ToString(), answer.Body["scope"]!.ToString()));
        Assert.Equal(answer.Body["team"]!["id"]!.ToString(), test.Body!["team_id"]!.ToString());
        Assert.DoesNotContain(stage.Slack.Transcript, entry => entry.Answer?.ToJsonString().Contains("xoxb-", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        await using var stage = await Stage.OpenAsync();
        var code = Query(stage.Slack.Allows("guido", Page(stage)))["code"]!;

        var first = await ExchangeAsync(stage, code);
        var second = await ExchangeAsync(stage, code);

        Assert.Equal((true, "invalid_code"), (first.Ok, second.Error));
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        await using var stage = await Stage.OpenAsync();
        var code = Query(stage.Slack.Allows("guido", Page(stage)))["code"]!;

        stage.Time.Advance(TimeSpan.FromMinutes(10.1));

        Assert.Equal("invalid_code", (await ExchangeAsync(stage, code)).Error);
    }

    [Theory]
    [InlineData("wrong", Back, "bad_client_secret")]
    [InlineData(null, "https://bot.example.org/other", "bad_redirect_uri")]
    public async Task A_code_is_for_who_asked(string? secret, string redirect, string error)
    {
        await using var stage = await Stage.OpenAsync();
        var code = Query(stage.Slack.Allows("guido", Page(stage)))["code"]!;

        Assert.Equal(error, (await ExchangeAsync(stage, code, secret, redirect)).Error);
    }

    [Fact]
    public async Task Installing_for_all_has_no_team()
    {
        await using var stage = await Stage.OpenAsync(prepare: AddOther);

        var answer = await ExchangeAsync(stage, Query(stage.Slack.Allows("eve", Page(stage), forAll: true))["code"]!);

        Assert.Null(answer.Body!["team"]);
        Assert.Equal(("E1", true), (answer.Body["enterprise"]!["id"]!.ToString(), (bool)answer.Body["is_enterprise_install"]!));
    }

    [Fact]
    public async Task Installing_again_replaces_the_token_in_place()
    {
        await using var stage = await Stage.OpenAsync();
        var (old, bot) = (stage.Slack.BotToken, stage.Slack.World.Installations[0].BotUserId);
        stage.Slack.Faults.Uninstall("Python Study");

        var answer = await ExchangeAsync(stage, Query(stage.Slack.Allows("guido", Page(stage)))["code"]!);

        Assert.Equal((bot, "invalid_auth"), (answer.Body!["bot_user_id"]!.ToString(), (await stage.Bot.CallAsync(old, "auth.test")).Error));
        Assert.True((await stage.Bot.CallAsync("auth.test")).Ok);
    }

    [Fact]
    public async Task A_no_says_so()
    {
        await using var stage = await Stage.OpenAsync();

        Assert.Equal("access_denied", Query(stage.Slack.Denies(Page(stage)))["error"]);
    }

    [Fact]
    public async Task The_page_asks_and_sends_back()
    {
        await using var stage = await Stage.OpenAsync();
        using var form = new FormUrlEncodedContent([new("as", "guido"), new("answer", "allow")]);

        using var page = await stage.Bot.Http.GetAsync(Page(stage), Cancellation);
        using var allowed = await stage.Bot.Http.PostAsync(Page(stage), form, Cancellation);

        Assert.Contains("chat:write", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.StartsWith(Back + "?code=", allowed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static void AddOther(SlackWorld world) => world.AddMember(world.AddWorkspace("Elsewhere", "E1", "Acme"), "eve");

    private static Uri Page(Stage stage) => new(stage.Slack.Address, QueryHelpers.AddQueryString("/oauth/v2/authorize", new Dictionary<string, string?>
    {
        ["client_id"] = stage.Slack.World.App.ClientId, ["scope"] = "chat:write,users:read", ["state"] = "st", ["redirect_uri"] = Back,
    }));

    private static Dictionary<string, string?> Query(Uri address) =>
        QueryHelpers.ParseQuery(address.Query).ToDictionary(one => one.Key, one => (string?)one.Value.ToString());

    private static async Task<RawAnswer> ExchangeAsync(Stage stage, string code, string? secret = null, string redirect = Back)
    {
        var app = stage.Slack.World.App;
        using var form = new FormUrlEncodedContent([new("code", code), new("redirect_uri", redirect)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "oauth.v2.access") { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{app.ClientId}:{secret ?? app.ClientSecret}")));
        using var response = await stage.Bot.Http.SendAsync(request, Cancellation);
        return new RawAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
