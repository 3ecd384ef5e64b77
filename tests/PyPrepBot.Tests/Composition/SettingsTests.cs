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

    [Fact]
    public void A_token_this_version_has_no_use_for_is_refused() => Assert.StartsWith(
        "Slack:BotToken",
        Assert.Throws<SettingsException>(() => Platforms.Of(Of("""{ "Slack": { "BotToken": "x" } }"""))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Discord": { "Token": "MTIw.abc.def" } }""", true)]
    [InlineData("""{ "Discord": { "Token": " " } }""", false)]
    [InlineData("{}", false)]
    public void A_token_turns_discord_on(string json, bool isOn) => Assert.Equal(isOn, Platforms.Of(Of(json)).Discord);

    private static string Refusal(string json, params string[] environment) =>
        Assert.Throws<SettingsException>(() => SettingsCheck.Demand(Of(json), environment)).Message;

    private static IConfigurationRoot Of(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
