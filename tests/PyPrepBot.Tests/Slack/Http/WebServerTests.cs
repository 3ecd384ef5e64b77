using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Http;

[Trait("Row", "E7")]
public sealed class WebServerTests : IAsyncDisposable
{
    private readonly DoorStage _door = new();
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    public WebServerTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IWebEntry>(_door.Entry);
        _app = builder.Build();
        _app.MapEntries();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", 405)]
    [InlineData("PUT", 405)]
    [InlineData("POST", 401)]
    public async Task Only_posts_are_read(string method, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), await StartAsync());

        using var answer = await _http.SendAsync(request, Stop);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_larger_than_a_megabyte_is_turned_away_whether_or_not_it_says_so(bool saysSo)
    {
        using var content = new ByteArrayContent(new byte[2 << 20]);
        using var request = new HttpRequestMessage(HttpMethod.Post, await StartAsync()) { Content = content };
        request.Headers.TransferEncodingChunked = !saysSo;

        using var answer = await _http.SendAsync(request, Stop);

        Assert.Equal((413, 0), ((int)answer.StatusCode, _door.Reception.Handled));
    }

    [Fact]
    public async Task Whoever_promises_a_body_and_sends_none_is_not_waited_for()
    {
        var address = await StartAsync();
        using var caller = new TcpClient();
        await caller.ConnectAsync(address.Host, address.Port, Stop);
        await caller.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes($"POST {address.AbsolutePath} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\np"), Stop);

        using var reader = new StreamReader(caller.GetStream());
        var answer = await reader.ReadLineAsync(Stop).AsTask().InTimeAsync();

        Assert.Equal("HTTP/1.1 408 Request Timeout", answer);
    }

    [Fact]
    public async Task A_signed_call_is_answered_through_the_server_too()
    {
        const string Body = """{"type":"url_verification","challenge":"c"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, await StartAsync()) { Content = new StringContent(Body) };
        foreach (var (name, value) in SlackSigner.Headers(Body, "", _door.Time.GetUtcNow()).Where(header => header.Value.Length > 0))
        {
            request.Headers.Add(name, value);
        }

        request.Content.Headers.ContentType = new("application/json");
        using var answer = await _http.SendAsync(request, Stop);

        Assert.Equal((200, "c"), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop)));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<Uri> StartAsync()
    {
        await _app.StartAsync(Stop);
        return new Uri(new Uri(_app.Urls.Single()), _door.Entry.Path);
    }
}
