using System.Text;
using Microsoft.Extensions.Configuration;
using PyPrepBot.Composition;
using PyPrepBot.Storage;

namespace PyPrepBot.Tests.Composition;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Storge__Path", "Storage:Path")]
    [InlineData("Storage__Pth", "Storage:Path")]
    [InlineData("GROUP__TIMEZON", "Group:TimeZone")]
    public void A_misspelt_variable_is_answered_with_the_nearest_setting(string variable, string meant) =>
        Assert.Contains($"Did you mean '{meant}'?", Refusal("{}", variable), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_key_of_a_file_is_answered_with_the_nearest_setting() =>
        Assert.Contains(
            "'Storage:Pfad'. Did you mean 'Storage:Path'?", Refusal("""{ "Storage": { "Pfad": "x" } }"""), StringComparison.Ordinal);

    [Fact]
    public void An_impossible_time_zone_is_answered_with_three_that_exist() =>
        Assert.Contains(
            "no time zone 'Mars/Base'. Did you mean ", Refusal("""{ "Group": { "TimeZone": "Mars/Base" } }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("Oracle", "there is no 'Oracle'")]
    [InlineData("7", "there is no '7'")]
    [InlineData("Postgres", "cannot be used yet")]
    public void A_provider_that_cannot_be_used_is_refused(string provider, string why)
    {
        var settings = Of($$"""{ "Storage": { "Provider": "{{provider}}" } }""");

        var refusal = Assert.Throws<SettingsException>(() => StorageSettings.Read(settings, new StorageOptions()));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("LiteDb", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Slack": { "HubCommand": "/study", "PublicUrl": "https://bot.example.org" } }""")]
    [InlineData("""{ "Slack": { "Commands": { "quiz": "/pyquiz", "group setup": "" } } }""")]
    public void The_keys_of_slack_are_known(string json)
    {
        var settings = Of(json);

        Assert.Null(Record.Exception(() => SettingsCheck.Demand(settings, ["Slack__Commands__quiz", "Slack__AuthorizeUrl"])));
    }

    [Theory]
    [InlineData("Slack__BotTokn", "Slack:BotToken")]
    [InlineData("Slack__Command__quiz", "Slack:Commands")]
    public void A_misspelt_key_of_slack_is_answered_with_the_nearest(string variable, string meant) =>
        Assert.Contains($"Did you mean '{meant}'?", Refusal("{}", variable), StringComparison.Ordinal);

    [Fact]
    public void Both_platforms_may_be_on()
    {
        var platforms = Platforms.Of(Of(
            """{ "Discord": { "Token": "MTIw.abc.def" }, "Slack": { "BotToken": "xoxb-1", "AppToken": "xapp-1" } }"""));

        Assert.True(platforms is { Discord.IsOn: true, Slack.IsOn: true, IsAnyOn: true });
    }

    [Theory]
    [InlineData("""{ "Discord": { "Token": "MTIw.abc.def" } }""", true)]
    [InlineData("""{ "Discord": { "Token": " " } }""", false)]
    [InlineData("{}", false)]
    public void A_token_turns_discord_on(string json, bool isOn) => Assert.Equal(isOn, Platforms.Of(Of(json)).Discord.IsOn);

    private static string Refusal(string json, params string[] environment) =>
        Assert.Throws<SettingsException>(() => SettingsCheck.Demand(Of(json), environment)).Message;

    private static IConfigurationRoot Of(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
