using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Transport;

/// <summary>The server's end of one connection. Frames as in RFC 6455, 5.2.</summary>
internal sealed class RawPeer(Socket socket) : IDisposable
{
    public const int Continuation = 0;
    public const int Text = 1;
    public const int Close = 8;

    private readonly NetworkStream _stream = new(socket, ownsSocket: true);

    private string _request = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Header(string name) => _request.Split("\r\n")
        .Single(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..]
        .Trim();

    public async Task HearRequestAsync()
    {
        var one = new byte[1];
        var request = new StringBuilder();
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await _stream.ReadExactlyAsync(one, Cancellation).AsTask().InTimeAsync();
            request.Append((char)one[0]);
        }

        _request = request.ToString();
    }

    public Task WriteAsync(string text) => _stream.WriteAsync(Encoding.ASCII.GetBytes(text), Cancellation).AsTask().InTimeAsync();

    public Task SendAsync(int opcode, ReadOnlySpan<byte> payload, bool isLast = true)
    {
        var head = new byte[4];
        head[0] = (byte)(opcode | (isLast ? 0x80 : 0));
        head[1] = 126;
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)payload.Length);
        byte[] frame = [.. head, .. payload];
        return _stream.WriteAsync(frame, Cancellation).AsTask().InTimeAsync();
    }

    public Task SendCloseAsync(int? code, string reason)
    {
        byte[] payload = code is { } number ? [(byte)(number >> 8), (byte)number, .. Encoding.UTF8.GetBytes(reason)] : [];
        byte[] frame = [0x80 | Close, (byte)payload.Length, .. payload];
        return _stream.WriteAsync(frame, Cancellation).AsTask().InTimeAsync();
    }

    /// <summary>The next short frame of the client, which masks what it sends.</summary>
    public async Task<(int Opcode, byte[] Payload)> HearAsync()
    {
        var head = new byte[6];
        await _stream.ReadExactlyAsync(head, Cancellation).AsTask().InTimeAsync();
        var payload = new byte[head[1] & 0x7F];
        await _stream.ReadExactlyAsync(payload, Cancellation).AsTask().InTimeAsync();
        return (head[0] & 0x0F, [.. payload.Select((value, at) => (byte)(value ^ head[2 + (at % 4)]))]);
    }

    /// <summary>Hangs up with a reset instead of a farewell.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        Dispose();
    }

    public void Dispose() => _stream.Dispose();
}
