using System.Net;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PyPrepBot.Composition;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Tests.Commands;
using PyPrepBot.Tests.Slack.Http;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>Through the real host, from a browser's first call on.</summary>
public sealed class InstallJourneyTests : IDisposable
{
    private readonly Operator _operator = new();
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workspace_that_installs_the_bot_in_a_browser_is_known_after_a_restart()
    {
        await using var slack = await SlackAsync();
        using (var host = await StartAsync(slack))
        {
            Assert.Equal(HttpStatusCode.OK, await InstallAsync(new Uri(((WebApplication)host).Urls.Single())));
            await host.StopAsync(Stop);
        }

        using var again = BotHost.Build(Settings(slack), TimeProvider.System, name: null, quiet: true);

        Assert.Equal("xoxb-new", again.Services.GetRequiredService<ITokens>().Of("T1")?.Token);
        var file = await File.ReadAllTextAsync(_operator.At("data/slack-installations.json"), Stop);
        Assert.DoesNotContain("xoxb", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doors_that_the_settings_do_not_ask_for_are_not_there()
    {
        await using var slack = await SlackAsync();
        using var host = BotHost.Build(
            Settings(slack, ("Slack:ClientId", null), ("Slack:BotToken", "xoxb-one")), TimeProvider.System, name: null, quiet: true);

        var doors = host.Services.GetServices<PyPrepBot.Core.Chat.IWebEntry>().Where(door => door.IsOpen).Select(door => door.Path);

        Assert.Equal(["/slack/events"], doors);
        Assert.False(Directory.Exists(_operator.At("data/slack-keys")));
    }

    public void Dispose()
    {
        _browser.Dispose();
        _operator.Dispose();
    }

    private async Task<HttpStatusCode> InstallAsync(Uri door)
    {
        using var sent = await _browser.GetAsync(new Uri(door, "/slack/install"), Stop);
        var cookie = sent.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var state = HttpUtility.ParseQueryString(sent.Headers.Location!.Query)["state"];
        using var back = new HttpRequestMessage(HttpMethod.Get, new Uri(door, $"/slack/oauth?code=c0de&state={state}"));
        back.Headers.Add("Cookie", cookie);
        using var page = await _browser.SendAsync(back, Stop);
        return page.StatusCode;
    }

    private async Task<IHost> StartAsync(LoopbackSlack slack)
    {
        var host = BotHost.Build(Settings(slack), TimeProvider.System, name: null, quiet: true);
        await BotHost.OpenAsync(host.Services, Stop);
        await host.StartAsync(Stop);
        return host;
    }

    private static Task<LoopbackSlack> SlackAsync() => LoopbackSlack.StartAsync(new Dictionary<string, string>
    {
        ["oauth.v2.access"] = InstallStage.Acme,
        ["auth.test"] = InstallStage.Known,
    });

    private IConfigurationRoot Settings(LoopbackSlack slack, params (string Key, string? Value)[] changes)
    {
        (string Key, string? Value)[] settings =
        [
            ("Storage:Path", _operator.At("data")), ("Urls", "http://127.0.0.1:0"), ("Slack:Mode", "Http"),
            ("Slack:SigningSecret", SlackSigner.Secret), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", SlackSigner.Secret),
            ("Slack:PublicUrl", "https://bot.example.org"), ("Slack:ApiBaseUrl", slack.ApiBaseUrl),
        ];
        return new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, one.Value)))
            .AddInMemoryCollection(changes.Select(one => KeyValuePair.Create(one.Key, one.Value)))
            .Build();
    }
}
