using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class RestFormTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Fact, Trait("Row", "M11")]
    public async Task A_file_goes_in_a_form_with_quoted_names()
    {
        const string Json = """{"attachments":[{"id":"0","filename":"board.png"}]}""";

        await SendAsync(Json, new RestFile("board.png", "image/png", "PNG"u8.ToArray(), null));

        var seen = Assert.Single(_stage.Seen);
        Assert.StartsWith("multipart/form-data; boundary=", seen.ContentType, StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: form-data; name=\"payload_json\"\r\n", seen.Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\n", seen.Body, StringComparison.Ordinal);
        Assert.Contains($"\r\n\r\n{Json}\r\n", seen.Body, StringComparison.Ordinal);
        Assert.Contains("form-data; name=\"files[0]\"; filename=\"board.png\"\r\n", seen.Body, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nPNG\r\n", seen.Body, StringComparison.Ordinal);
    }

    [Theory, Trait("Row", "M11")]
    [InlineData("tafel-ä.png")]
    [InlineData("a\"b.png")]
    [InlineData("../a.png")]
    [InlineData("a\r\nb.png")]
    [InlineData("")]
    public async Task A_name_that_would_not_arrive_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("{}", new RestFile(name, "image/png", new byte[1], null)));

        Assert.Empty(_stage.Seen);
    }

    [Fact, Trait("Row", "M11")]
    public async Task A_file_over_the_limit_is_refused_before_it_is_sent()
    {
        await SendAsync("{}", File(10 * 1024 * 1024));

        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("{}", File((10 * 1024 * 1024) + 1)));

        Assert.Single(_stage.Seen);
    }

    [Fact, Trait("Row", "M11")]
    public async Task Files_that_are_too_large_together_are_refused()
    {
        var file = File(9 * 1024 * 1024);

        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("{}", file, file, file));

        Assert.Empty(_stage.Seen);
    }

    [Fact]
    public async Task An_eleventh_file_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("{}", [.. Enumerable.Repeat(File(1), 11)]));

    [Fact]
    public async Task A_form_can_be_sent_again()
    {
        _stage.Discord.Answers(503);

        await _stage.PassAsync(SendAsync("{}", File(3)));

        Assert.Equal(2, _stage.Seen.Count(seen => seen.Body.Contains("files[0]", StringComparison.Ordinal)));
    }

    public void Dispose() => _stage.Dispose();

    private static RestFile File(int length) => new("a.png", "image/png", new byte[length], null);

    private Task<RestReply> SendAsync(string json, params RestFile[] files) =>
        _stage.Rest.SendAsync(
            Routes.CreateMessage("1"), System.Text.Encoding.UTF8.GetBytes(json), files, TestContext.Current.CancellationToken);
}
