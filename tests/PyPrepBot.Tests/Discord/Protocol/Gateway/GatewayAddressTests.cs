using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class GatewayAddressTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:5001/gateway", "ws://127.0.0.1:5001/gateway/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/?v=6", "wss://gateway.discord.gg/?v=10&encoding=json")]
    public void The_version_is_added_whether_or_not_there_is_a_slash(string url, string address) =>
        Assert.Equal(address, GatewayAddress.For(new Uri(url)).AbsoluteUri);

    [Theory]
    [InlineData("wss://resume.test", "wss://gateway.test", true)]
    [InlineData("ws://resume.test", "ws://127.0.0.1", true)]
    [InlineData("wss://resume.test", "ws://127.0.0.1", true)]
    [InlineData("ws://resume.test", "wss://gateway.test", false)]
    [InlineData("https://resume.test", "wss://gateway.test", false)]
    [InlineData("nowhere", "wss://gateway.test", false)]
    [InlineData(null, "wss://gateway.test", false)]
    public void A_resume_goes_only_where_the_token_is_as_safe(string? url, string origin, bool isGood) =>
        Assert.Equal(isGood, GatewayAddress.Resume(url, new Uri(origin)) is not null);
}
