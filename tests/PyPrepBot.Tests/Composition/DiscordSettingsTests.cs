using Microsoft.Extensions.Configuration;
using PyPrepBot.Composition;
using PyPrepBot.Discord;

namespace PyPrepBot.Tests.Composition;

public sealed class DiscordSettingsTests
{
    private const string Token = "MTIwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.this-is-not-a-secret";

    public static TheoryData<string, string> WrongTokens => new()
    {
        { "Bot " + Token, "without the word Bot" },
        { "MTIw MTAw.x.y", "a blank in it" },
        { "xoxb-1-2-3", "a token of Slack" },
        { "xapp-1-2-3", "a token of Slack" },
        { new string('a', 64), "public key" },
        { "1201000000000000001", "application's id" },
        { "abcdefghijklmnopqrstuvwxyz012345", "client secret" },
        { "https://discord.com/developers", "an address" },
    };

    [Theory, MemberData(nameof(WrongTokens))]
    public void What_is_no_bot_token_is_recognised_and_never_repeated(string token, string why)
    {
        var refusal = Refusal(("Discord:Token", token));

        Assert.StartsWith("Discord:Token", refusal, StringComparison.Ordinal);
        Assert.Contains(why, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(token, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_taken_as_it_is_without_blanks_around_it() => Assert.Equal(Token, Read(("Discord:Token", $" {Token}\n")).Token);

    [Theory]
    [InlineData("Discord:Mode", "7", "Gateway or Http")]
    [InlineData("Discord:Mode", "Websocket", "Gateway or Http")]
    [InlineData("Discord:ApiBaseUrl", "http://example.org/api", "cannot be used")]
    [InlineData("Discord:ApiBaseUrl", "discord.com", "cannot be used")]
    public void A_value_that_cannot_be_meant_is_refused(string key, string value, string why) =>
        Assert.Contains(why, Refusal(("Discord:Token", Token), (key, value)), StringComparison.Ordinal);

    [Fact]
    public void A_simulator_on_this_machine_needs_no_encryption() =>
        Assert.Equal(4711, Read(("Discord:Token", Token), ("Discord:ApiBaseUrl", "http://127.0.0.1:4711/api/v10")).ApiBaseUrl.Port);

    [Theory]
    [InlineData(null, "http://127.0.0.1:0", "Discord:PublicKey")]
    [InlineData("short", "http://127.0.0.1:0", "Discord:PublicKey")]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", null, "Urls")]
    public void The_http_mode_needs_a_key_and_an_address(string? key, string? urls, string named) => Assert.StartsWith(
        named,
        Refusal(("Discord:Token", Token), ("Discord:Mode", "Http"), ("Discord:PublicKey", key), ("Urls", urls)),
        StringComparison.Ordinal);

    private static string Refusal(params (string Key, string? Value)[] settings) =>
        Assert.Throws<SettingsException>(() => Read(settings)).Message;

    private static DiscordOptions Read(params (string Key, string? Value)[] settings)
    {
        var options = new DiscordOptions();
        DiscordSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, one.Value))).Build(), options);
        return options;
    }
}
