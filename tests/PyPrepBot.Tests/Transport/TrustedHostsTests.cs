using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Transport;

public sealed class TrustedHostsTests
{
    private static readonly Uri Api = new("https://discord.com/api/v10");

    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1&hm=2", true)]
    [InlineData("https://CDN.discordapp.com/a", true)]
    [InlineData("http://cdn.discordapp.com/a", false)]
    [InlineData("https://cdn.discordapp.com:8443/a", false)]
    [InlineData("https://cdn.discordapp.com.evil.example/a", false)]
    [InlineData("https://evil.example/cdn.discordapp.com", false)]
    [InlineData("https://cdn.discordapp.com@evil.example/a", false)]
    [InlineData("https://somebody@cdn.discordapp.com/a", false)]
    [InlineData("https://discord.com/a", false)]
    [InlineData("http://127.0.0.1/latest/meta-data", false)]
    [InlineData("http://169.254.169.254/latest/meta-data", false)]
    [InlineData("https://[::1]/a", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://cdn.discordapp.com/a", false)]
    public void Only_the_platforms_own_hosts_are_trusted(string address, bool isTrusted) =>
        Assert.Equal(isTrusted, new TrustedHosts(Api, "cdn.discordapp.com").Trust(new Uri(address)));

    [Theory]
    [InlineData("http://127.0.0.1:4711/attachments/1", true)]
    [InlineData("http://127.0.0.1:4712/attachments/1", false)]
    [InlineData("https://127.0.0.1:4711/attachments/1", false)]
    [InlineData("http://localhost:4711/attachments/1", false)]
    public void A_rehearsal_on_this_machine_has_its_files_on_the_same_port(string address, bool isTrusted) =>
        Assert.Equal(isTrusted, new TrustedHosts(new Uri("http://127.0.0.1:4711/api/v10"), "cdn.discordapp.com").Trust(new Uri(address)));

    [Fact]
    public void An_api_elsewhere_makes_no_other_address_of_its_host_trusted() =>
        Assert.False(new TrustedHosts(new Uri("https://proxy.example/api"), "cdn.discordapp.com").Trust(new Uri("https://proxy.example/a")));
}
