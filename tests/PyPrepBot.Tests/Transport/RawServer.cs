using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Transport;

/// <summary>A WebSocket server on loopback, down at the bytes, so that it can do what a decent one would not.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RawServer() => _listener.Start();

    public Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public async Task<RawPeer> AcceptAsync()
    {
        var peer = await HearRequestAsync();
        var key = peer.Header("Sec-WebSocket-Key");
        // RFC 6455, 4.2.2 wants just this hash as the proof that somebody has read the key; nothing is protected by it.
#pragma warning disable CA5350
        var proof = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await peer.WriteAsync(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {proof}\r\n\r\n");
        return peer;
    }

    public async Task RefuseAsync(string status, string header)
    {
        using var peer = await HearRequestAsync();
        await peer.WriteAsync($"HTTP/1.1 {status}\r\n{header}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    public void Dispose() => _listener.Dispose();

    private async Task<RawPeer> HearRequestAsync()
    {
        var peer = new RawPeer(await _listener.AcceptSocketAsync(TestContext.Current.CancellationToken).InTimeAsync());
        await peer.HearRequestAsync();
        return peer;
    }
}
