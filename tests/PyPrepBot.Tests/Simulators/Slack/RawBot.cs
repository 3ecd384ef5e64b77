using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>The plainest app that Slack would talk to.</summary>
internal sealed class RawBot : IDisposable
{
    private readonly SlackSimulator _slack;
    private readonly List<RawSocket> _sockets = [];

    public RawBot(SlackSimulator slack)
    {
        _slack = slack;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = slack.ApiBaseUrl };
    }

    public HttpClient Http { get; }

    /// <summary>The first socket.</summary>
    public RawSocket Socket => _sockets[0];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<RawAnswer> CallAsync(string method, params (string Name, string Value)[] arguments) =>
        CallAsync(_slack.BotToken, method, arguments);

    public async Task<RawAnswer> CallAsync(string? token, string method, params (string Name, string Value)[] arguments)
    {
        using var form = new FormUrlEncodedContent(arguments.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        return await SendAsync(HttpMethod.Post, method, form, token);
    }

    public async Task<RawAnswer> SendAsync(HttpMethod verb, string address, HttpContent? content, string? token)
    {
        using var request = new HttpRequestMessage(verb, address) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request, Cancellation);
        return new RawAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation))
        {
            RetryAfter = response.Headers.RetryAfter?.Delta,
        };
    }

    /// <summary>Posts to a response_url.</summary>
    public async Task<RawAnswer> RespondAsync(JsonNode payload, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await SendAsync(HttpMethod.Post, payload["response_url"]!.ToString(), content, token: null);
    }

    /// <summary>Opens a socket and reads its hello.</summary>
    public async Task<RawSocket> ConnectAsync()
    {
        var socket = await OpenAsync();
        await socket.ReceiveAsync();
        return socket;
    }

    public async Task<RawSocket> OpenAsync()
    {
        var opened = await CallAsync(_slack.AppToken, "apps.connections.open");
        var socket = new RawSocket();
        _sockets.Add(socket);
        await socket.Socket.ConnectAsync(new Uri(opened.Body!["url"]!.ToString()), Cancellation);
        return socket;
    }

    public void Dispose()
    {
        _sockets.ForEach(socket => socket.Dispose());
        Http.Dispose();
    }
}
