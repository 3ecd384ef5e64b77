using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord;

namespace PyPrepBot.Tests.Simulators.Discord;

/// <summary>The plainest client that Discord would talk to: a socket and requests.</summary>
internal sealed class RawBot : IDisposable
{
    private const string Agent = "DiscordBot (https://example.org/raw, 1.0)";

    private readonly DiscordSimulator _discord;

    public RawBot(DiscordSimulator discord)
    {
        _discord = discord;
        Http = new HttpClient { BaseAddress = new Uri(discord.ApiBaseUrl + "/") };
        Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Agent);
    }

    public HttpClient Http { get; }

    public ClientWebSocket Socket { get; private set; } = new();

    public string Application => _discord.World.Application.Id;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task OpenAsync(string path = "gateway")
    {
        Socket = new ClientWebSocket();
        Socket.Options.SetRequestHeader("User-Agent", Agent);
        await Socket.ConnectAsync(new Uri($"ws://{_discord.Address.Authority}/{path}/?v=10&encoding=json"), Cancellation);
    }

    /// <summary>Opens, identifies and waits until the guild is there.</summary>
    public async Task<JsonNode> SignInAsync()
    {
        await OpenAsync();
        await ReceiveAsync();
        await IdentifyAsync();
        var ready = await ReceiveAsync();
        await ReceiveAsync();
        return ready!;
    }

    public Task IdentifyAsync(long intents = 1) => SendAsync(2, new JsonObject
    {
        ["token"] = _discord.Token, ["intents"] = intents,
        ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "raw", ["device"] = "raw" },
    });

    public Task SendAsync(int operation, JsonNode? data) =>
        SendTextAsync(new JsonObject { ["op"] = operation, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => Socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancellation);

    /// <summary>The next frame, or null when the socket was closed.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        var buffer = new byte[4096];
        using var text = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await Socket.ReceiveAsync(new ArraySegment<byte>(buffer), Cancellation);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(text.ToArray());
    }

    public async Task<JsonNode> NextInteractionAsync()
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            if (frame?["t"]?.ToString() == "INTERACTION_CREATE")
                return frame["d"]!;
        }
    }

    public async Task<RawAnswer> SendAsync(HttpMethod method, string path, JsonNode? body, bool withToken = true)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (withToken)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bot {_discord.Token}");
        using var response = await Http.SendAsync(request, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return new RawAnswer((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public Task<RawAnswer> AnswerAsync(JsonNode interaction, int type, JsonNode? data = null) => SendAsync(
        HttpMethod.Post, $"interactions/{interaction["id"]}/{interaction["token"]}/callback", Callback(type, data), withToken: false);

    public Task<RawAnswer> ByTokenAsync(HttpMethod method, JsonNode interaction, string rest, JsonNode? body = null) =>
        SendAsync(method, $"webhooks/{Application}/{interaction["token"]}{rest}", body, withToken: false);

    public Task<RawAnswer> RegisterAsync(string commands) =>
        SendAsync(HttpMethod.Put, $"applications/{Application}/commands", JsonNode.Parse(commands));

    public void Dispose()
    {
        Socket.Dispose();
        Http.Dispose();
    }

    private static JsonObject Callback(int type, JsonNode? data) =>
        data is null ? new JsonObject { ["type"] = type } : new JsonObject { ["type"] = type, ["data"] = data };
}
