using Microsoft.Extensions.Configuration;
using PyPrepBot.Composition;
using PyPrepBot.Slack;

namespace PyPrepBot.Tests.Composition;

public sealed class SlackSettingsTests
{
    private const string Bot = "xoxb-1-2-abc";
    private const string App = "xapp-1-A1-2-abc";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private static readonly (string, string?)[] Http =
        [("Slack:Mode", "Http"), ("Slack:SigningSecret", Secret), ("Urls", "http://127.0.0.1:0")];

    private static readonly (string, string?)[] Many =
        [.. Http, ("Slack:ClientId", "11.22"), ("Slack:ClientSecret", Secret), ("Slack:PublicUrl", "https://bot.example.org")];

    public static TheoryData<string, string, string> WrongSecrets => new()
    {
        { "BotToken", "xapp-1-A1-2-secret", "belongs into Slack:AppToken" },
        { "BotToken", "xoxp-1-2-secret", "a person's token" },
        { "BotToken", "xoxe.xoxb-1-secret", "rotates" },
        { "BotToken", "xoxa-secret", "another kind" },
        { "BotToken", "Bearer xoxb-secret", "without the word Bearer" },
        { "BotToken", "xoxb-sec ret", "a blank in it" },
        { "BotToken", Secret, "signing secret or the client secret" },
        { "BotToken", "123456.7890", "the client id" },
        { "BotToken", "MTIw.Gabcde.not-a-secret", "a token of Discord" },
        { "BotToken", "https://slack.com/secret", "an address" },
        { "BotToken", "secret", "does not look like one" },
        { "AppToken", "xoxb-1-2-secret", "belongs into Slack:BotToken" },
        { "SigningSecret", "xoxb-1-2-secret", "belongs into Slack:BotToken" },
        { "SigningSecret", "123456.7890", "the client id" },
        { "ClientSecret", "xapp-1-A1-2-secret", "belongs into Slack:AppToken" },
        { "ClientId", Secret, "signing secret or the client secret" },
    };

    [Theory, MemberData(nameof(WrongSecrets))]
    public void What_was_pasted_in_the_wrong_place_is_recognised_and_never_repeated(string name, string text, string why)
    {
        var refusal = Refusal(($"Slack:{name}", text));

        Assert.StartsWith($"Slack:{name}: ", refusal, StringComparison.Ordinal);
        Assert.Contains(why, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(text, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_taken_without_the_blanks_around_them()
    {
        var slack = Read(("Slack:BotToken", $" {Bot}\n"), ("Slack:AppToken", $"{App} "));

        Assert.Equal((Bot, App, true, false), (slack.BotToken, slack.AppToken, slack.IsOn, slack.IsForMany));
    }

    [Theory]
    [InlineData("Slack:Mode", "1", "Socket or Http")]
    [InlineData("Slack:Mode", "Events", "Socket or Http")]
    [InlineData("Slack:ApiBaseUrl", "http://example.org/api/", "cannot be used")]
    [InlineData("Slack:AuthorizeUrl", "slack.com", "cannot be used")]
    [InlineData("Slack:PublicUrl", "http://bot.example.org", "cannot be used")]
    [InlineData("Slack:PublicUrl", "https://bot.example.org/?x=1", "cannot be used")]
    [InlineData("Slack:PublicUrl", "https://bot.example.org/slack/events", "before it, such as https://bot.example.org.")]
    [InlineData("Slack:HubCommand", "pyprep", "begin with a slash")]
    [InlineData("Slack:HubCommand", "/PyPrep", "in lower case")]
    [InlineData("Slack:HubCommand", "/py prep", "a blank in it")]
    [InlineData("Slack:HubCommand", "/", "1 to 31 letters")]
    [InlineData("Slack:HubCommand", "/a-name-that-is-longer-than-thirty-two", "1 to 31 letters")]
    [InlineData("Slack:HubCommand", "/quiz", "two commands are called /quiz")]
    [InlineData("Slack:Commands:quiz", "/remind", "one of Slack's own")]
    [InlineData("Slack:Commands:quiz", "/challenge", "two commands are called /challenge")]
    [InlineData("Slack:Commands:quizz", "/q", "Did you mean 'quiz'?")]
    public void A_value_that_cannot_be_meant_is_refused(string key, string value, string why) =>
        Assert.Contains(why, Refusal((key, value)), StringComparison.Ordinal);

    [Fact]
    public void Commands_can_be_called_otherwise_or_left_out()
    {
        var slack = Read(
            ("Slack:HubCommand", "/study"), ("Slack:Commands:QUIZ", "/pyquiz"), ("Slack:Commands:challenge", ""), ("Slack:Commands:progress", "/me-py"));

        Assert.Equal("/study", slack.HubCommand);
        Assert.Equal(
            [("challenge", ""), ("leaderboard", "/leaderboard"), ("progress", "/me-py"), ("quiz", "/pyquiz")],
            slack.Commands.OrderBy(command => command.Key, StringComparer.Ordinal).Select(command => (command.Key, command.Value)));
    }

    [Fact]
    public void A_simulator_on_this_machine_needs_no_encryption()
    {
        var slack = Read(
            ("Slack:ApiBaseUrl", "http://127.0.0.1:4711/api/"),
            ("Slack:AuthorizeUrl", "http://localhost:4711/oauth/v2/authorize"),
            ("Slack:PublicUrl", "http://127.0.0.1:4712"));

        Assert.Equal((4711, 4711, 4712), (slack.ApiBaseUrl.Port, slack.AuthorizeUrl.Port, slack.PublicUrl?.Port));
    }

    [Fact]
    public void Without_any_token_slack_is_off_and_nothing_is_missed() => Assert.False(Platforms.Of(Of()).Slack.IsOn);

    [Fact]
    public void One_token_in_either_mode_and_installing_in_http_mode_turn_slack_on()
    {
        Assert.True(Platforms.Of(Of(("Slack:BotToken", Bot), ("Slack:AppToken", App))).Slack is { IsOn: true, IsForMany: false });
        Assert.True(Platforms.Of(Of([.. Http, ("Slack:BotToken", Bot)])).Slack is { IsOn: true, IsForMany: false });
        Assert.True(Platforms.Of(Of(Many)).Slack is { IsOn: true, IsForMany: true });
    }

    [Theory]
    [InlineData("Slack:AppToken is needed", "Slack:BotToken", Bot)]
    [InlineData("Slack:BotToken is needed", "Slack:AppToken", App)]
    [InlineData("Slack:SigningSecret is needed", "Slack:BotToken", Bot, "Slack:Mode", "Http")]
    [InlineData("Slack:Mode is Http, but nothing turns Slack on", "Slack:SigningSecret", Secret, "Slack:Mode", "Http")]
    public void What_needs_something_else_says_so(string why, params string[] settings) => Assert.StartsWith(
        why,
        Assert.Throws<SettingsException>(() => Platforms.Of(Of([.. settings.Chunk(2).Select(pair => (pair[0], (string?)pair[1]))]))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Urls", "Urls is needed")]
    [InlineData("Slack:SigningSecret", "Slack:SigningSecret is needed")]
    [InlineData("Slack:ClientSecret", "Slack:ClientSecret is needed")]
    [InlineData("Slack:PublicUrl", "Slack:PublicUrl is needed")]
    public void Installing_needs_all_of_its_settings(string missing, string why)
    {
        var settings = Many.Where(one => one.Item1 != missing).ToArray();

        Assert.StartsWith(why, Assert.Throws<SettingsException>(() => Platforms.Of(Of(settings))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_token_and_installing_exclude_each_other() => Assert.Contains(
        "exclude each other",
        Assert.Throws<SettingsException>(() => Platforms.Of(Of([.. Many, ("Slack:BotToken", Bot)]))).Message,
        StringComparison.Ordinal);

    private static string Refusal(params (string Key, string? Value)[] settings) =>
        Assert.Throws<SettingsException>(() => Read(settings)).Message;

    private static SlackOptions Read(params (string Key, string? Value)[] settings)
    {
        var options = new SlackOptions();
        SlackSettings.Read(Of(settings), options);
        return options;
    }

    private static IConfigurationRoot Of(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, one.Value))).Build();
}
