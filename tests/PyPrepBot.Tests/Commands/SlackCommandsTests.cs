using System.Text.Json;
using PyPrepBot.Commands;
using PyPrepBot.Tests.Slack.Checking;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class SlackCommandsTests
{
    private const string Bot = "xoxb-1-2-secret";
    private const string App = "xapp-1-A1-2-secret";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task The_manifest_is_json_and_nothing_else_and_needs_no_address()
    {
        var printed = await Operator.SayAsync("manifest", "slack");

        var settings = JsonDocument.Parse(printed.Output).RootElement.GetProperty("settings");
        Assert.Equal((ExitCode.Ok, "", true), (printed.Code, printed.Errors, settings.GetProperty("socket_mode_enabled").GetBoolean()));
        Assert.DoesNotContain("url", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://bot.example.org")]
    [InlineData("https://bot.example.org/")]
    public async Task With_an_address_it_says_where_slack_calls(string url)
    {
        var printed = await Operator.SayAsync("manifest", "slack", "--url", url, "--many-workspaces");

        var manifest = JsonDocument.Parse(printed.Output).RootElement;
        var events = manifest.GetProperty("settings").GetProperty("event_subscriptions").GetProperty("request_url");
        Assert.Equal("https://bot.example.org/slack/events", events.GetString());
        Assert.Equal(
            "https://bot.example.org/slack/oauth",
            Assert.Single(manifest.GetProperty("oauth_config").GetProperty("redirect_urls").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Its_names_and_its_address_come_from_the_settings()
    {
        using var surroundings = new Surroundings().With("Slack__HubCommand", "/study").With("Slack__Commands__quiz", "/pyquiz")
            .With("Slack__Mode", "Http").With("Slack__PublicUrl", "https://bot.example.org").With("Slack__ClientId", "1.2");

        var printed = await Operator.SayAsync("manifest", "slack");

        var commands = JsonDocument.Parse(printed.Output).RootElement.GetProperty("features").GetProperty("slash_commands").EnumerateArray();
        Assert.Equal(["/challenge", "/leaderboard", "/pyquiz", "/study"], commands.Select(command => command.GetProperty("command").GetString()).Order());
        Assert.Contains("https://bot.example.org/slack/oauth", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--url", "http://bot.example.org")]
    [InlineData("--url", "nonsense")]
    [InlineData("--many-workspaces")]
    public async Task An_address_that_slack_would_not_take_is_refused(params string[] words)
    {
        var printed = await Operator.SayAsync(["manifest", "slack", .. words]);

        Assert.Equal((ExitCode.BadSettings, ""), (printed.Code, printed.Output));
        Assert.Contains("https://", printed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_nothing_where_nothing_is_wrong()
    {
        await using var slack = await LoopbackSlack.StartAsync(new Dictionary<string, string>
        {
            ["auth.test"] = CheckStage.Bot,
            ["apps.connections.open"] = """{"ok":true,"url":"wss://x"}""",
            ["scopes"] = string.Join(',', CheckStage.AllScopes),
        });

        var doctor = await DoctorAsync(slack.ApiBaseUrl);

        Assert.True(doctor.Code == ExitCode.Ok, doctor.Output + doctor.Errors);
        Assert.Contains("Slack: the bot token works, this is pyprepbot in Acme (T1)", doctor.Output, StringComparison.Ordinal);
        Assert.Equal(["auth.test", "apps.connections.open"], slack.Asked);
        Assert.DoesNotContain("secret", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_names_what_has_to_be_mended()
    {
        await using var slack = await LoopbackSlack.StartAsync(new Dictionary<string, string>
        {
            ["auth.test"] = """{"ok":false,"error":"invalid_auth"}""",
            ["apps.connections.open"] = """{"ok":false,"error":"missing_scope","needed":"connections:write"}""",
        });

        var doctor = await DoctorAsync(slack.ApiBaseUrl);

        Assert.Equal(ExitCode.BadSettings, doctor.Code);
        Assert.Contains("FAULT  Slack: the bot token is not accepted (invalid_auth)", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("FAULT  Slack: the app-level token lacks the scope connections:write", doctor.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("run")]
    public async Task A_damaged_file_of_installations_ends_the_start_and_is_named(string command)
    {
        using var operators = new Operator();
        var file = operators.Write("data/slack-installations.json", "{ half");
        using var surroundings = new Surroundings().With("Slack__Mode", "Http").With("Slack__ClientId", "1.2").With("Slack__ClientSecret", Secret)
            .With("Slack__SigningSecret", Secret).With("Slack__PublicUrl", "https://bot.example.org").With("Urls", "http://127.0.0.1:0");

        var ended = await Operator.SayAsync(command, "--data", operators.At("data"));

        Assert.Equal((ExitCode.BadData, "{ half"), (ended.Code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        Assert.Contains(file, ended.Errors, StringComparison.Ordinal);
    }

    private static async Task<Outcome> DoctorAsync(string address)
    {
        using var operators = new Operator();
        using var surroundings = new Surroundings()
            .With("Slack__BotToken", Bot).With("Slack__AppToken", App).With("Slack__ApiBaseUrl", address);
        return await Operator.SayAsync("doctor", "--data", operators.At("data"));
    }
}
