using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord;
using PyPrepBot.Discord.Files;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Files;

public sealed class AttachedFilesTests : IDisposable
{
    private readonly CountingHandler _web = new([1, 2, 3]);
    private readonly HttpMessageInvoker _http;
    private readonly AttachedFiles _files;

    public AttachedFilesTests()
    {
        _http = new HttpMessageInvoker(_web);
        _files = new AttachedFiles(_http, new DiscordOptions { Token = "the.bot.token" }, TimeProvider.System);
    }

    [Fact]
    public async Task A_file_is_fetched_without_the_bots_token()
    {
        Assert.Equal([1, 2, 3], await ReadAsync("https://cdn.discordapp.com/attachments/1/2/a.csv"));
        Assert.Null(Assert.Single(_web.Asked).Authorization);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://127.0.0.1:8080/admin")]
    [InlineData("https://cdn.discordapp.com.evil.example/a")]
    [InlineData("file:///etc/passwd")]
    public async Task No_other_address_is_ever_asked(string address)
    {
        Assert.Null(await ReadAsync(address));
        Assert.Empty(_web.Asked);
    }

    [Fact]
    public async Task What_is_said_to_be_too_long_is_not_asked_for()
    {
        Assert.Null(await ReadAsync("https://cdn.discordapp.com/a", bytes: 50_000_000));
        Assert.Empty(_web.Asked);
    }

    [Fact]
    public async Task What_turns_out_to_be_too_long_is_none() =>
        Assert.Null(await ReadAsync("https://media.discordapp.net/a", bytes: 1, most: 2));

    public void Dispose()
    {
        _http.Dispose();
        _web.Dispose();
    }

    private Task<byte[]?> ReadAsync(string address, long bytes = 3, int most = 1000) => _files.ReadAsync(
        new FileRef(Platform.Discord, "a.csv", bytes, new Uri(address)), most, TestContext.Current.CancellationToken);
}
