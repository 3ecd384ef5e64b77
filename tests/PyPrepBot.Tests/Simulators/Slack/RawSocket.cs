using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Slack;

/// <summary>One socket to Slack.</summary>
internal sealed class RawSocket : IDisposable
{
    public ClientWebSocket Socket { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The next message as it came, or null when the socket was closed.</summary>
    public async Task<string?> ReceiveTextAsync()
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
        return part.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(text.ToArray());
    }

    public async Task<JsonNode> ReceiveAsync() => JsonNode.Parse((await ReceiveTextAsync())!)!;

    public Task SendAsync(string text) => Socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancellation);

    public Task AckAsync(JsonNode envelope, string? payload = null)
    {
        var ack = new JsonObject { ["envelope_id"] = envelope["envelope_id"]!.ToString() };
        if (payload is not null)
            ack["payload"] = JsonNode.Parse(payload);
        return SendAsync(ack.ToJsonString());
    }

    public void Dispose() => Socket.Dispose();
}
