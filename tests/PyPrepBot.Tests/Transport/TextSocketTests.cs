using System.Text;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Transport;

public sealed class TextSocketTests : IAsyncDisposable
{
    private const string Agent = "DiscordBot (https://example.test, 1.0)";

    private readonly RawServer _server = new();
    private readonly WatchedClock _clock = new();
    private readonly TextSocket _socket;

    public TextSocketTests() => _socket = new TextSocket(Agent, _clock, maximum: 4 * 1024 * 1024);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_who_it_is_and_what_it_is_told()
    {
        using var peer = await ConnectAsync();

        await _socket.SendAsync(Encoding.UTF8.GetBytes("grüße"), Cancellation);
        var (opcode, payload) = await peer.HearAsync();

        Assert.Equal(Agent, peer.Header("User-Agent"));
        Assert.Equal((RawPeer.Text, "grüße"), (opcode, Encoding.UTF8.GetString(payload)));
    }

    [Fact, Trait("Row", "G35")]
    public async Task A_message_of_three_megabytes_in_seven_hundred_fragments_arrives_whole()
    {
        using var peer = await ConnectAsync();
        var text = string.Concat(Enumerable.Repeat("läßt 🦞 ", 255_000));
        var bytes = Encoding.UTF8.GetBytes(text);
        var sending = SendInPartsAsync(peer, bytes, (bytes.Length / 700) + 1);

        var message = await ReceiveAsync();
        await sending;

        Assert.InRange(bytes.Length, 3_000_000, 4_000_000);
        Assert.True(message.Utf8.Span.SequenceEqual(bytes));
    }

    [Fact]
    public async Task A_message_over_the_limit_is_not_held()
    {
        using var peer = await ConnectAsync();
        var sending = SendInPartsAsync(peer, new byte[(4 * 1024 * 1024) + 1], 60_000);

        await Assert.ThrowsAsync<MessageTooLargeException>(ReceiveAsync);
        await _socket.DisposeAsync();

        // Whether the server still gets rid of the rest depends on the system's buffers.
        await Record.ExceptionAsync(() => sending);
    }

    [Fact]
    public async Task A_peer_that_answers_no_ping_is_lost()
    {
        await using var socket = new TextSocket(Agent, TimeProvider.System, ping: TimeSpan.FromMilliseconds(50));
        var accepting = _server.AcceptAsync();
        await socket.ConnectAsync(_server.Address, Cancellation);
        using var peer = await accepting;

        await Assert.ThrowsAsync<SocketLostException>(() => socket.ReceiveAsync(Cancellation).InTimeAsync());
    }

    [Fact, Trait("Row", "G05")]
    public async Task A_peer_that_never_answers_a_close_is_left_after_a_second()
    {
        using var peer = await ConnectAsync();
        var receiving = ReceiveAsync();

        var closing = _socket.CloseAsync(4000, "", Cancellation);
        await _clock.PassAsync(TimeSpan.FromSeconds(1));
        await closing.InTimeAsync();

        Assert.Equal(RawPeer.Close, (await peer.HearAsync()).Opcode);
        await Assert.ThrowsAsync<SocketLostException>(() => receiving);
    }

    [Fact, Trait("Row", "G05")]
    public async Task A_peer_that_answers_is_not_waited_for_any_longer()
    {
        using var peer = await ConnectAsync();
        var receiving = ReceiveAsync();
        var closing = _socket.CloseAsync(4000, "", Cancellation);
        await peer.HearAsync();

        await peer.SendCloseAsync(4000, "");
        await closing.InTimeAsync();

        Assert.Equal(4000, (await receiving).Close!.Code);
    }

    [Fact, Trait("Row", "G05")]
    public async Task A_peer_that_stopped_reading_does_not_hold_the_close()
    {
        using var peer = await ConnectAsync();
        var sending = _socket.SendAsync(new byte[64 * 1024 * 1024], Cancellation);

        var closing = _socket.CloseAsync(4000, "", Cancellation);
        await _clock.PassAsync(TimeSpan.FromSeconds(1));
        await closing.InTimeAsync();

        await Assert.ThrowsAsync<SocketLostException>(() => sending.InTimeAsync());
    }

    [Fact, Trait("Row", "G05")]
    public async Task Closing_what_was_never_open_is_no_failure() =>
        Assert.Null(await Record.ExceptionAsync(() => _socket.CloseAsync(4000, "", Cancellation).InTimeAsync()));

    [Theory]
    [Trait("Row", "G23"), Trait("Row", "G24")]
    [InlineData(null, "", null)]
    [InlineData(1000, "", null)]
    [InlineData(1000, "Bye.", 1000)]
    [InlineData(4004, "Authentication failed.", 4004)]
    [InlineData(4777, "", 4777)]
    public async Task A_close_is_shown_with_its_code_if_it_has_one(int? sent, string reason, int? shown)
    {
        using var peer = await ConnectAsync();

        await peer.SendCloseAsync(sent, reason);

        Assert.Equal(new SocketClose(shown, reason), (await ReceiveAsync()).Close);
    }

    [Theory, Trait("Row", "G25")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reset_is_a_lost_connection_even_in_the_middle_of_a_message(bool isInTheMiddle)
    {
        var peer = await ConnectAsync();
        if (isInTheMiddle)
            await peer.SendAsync(RawPeer.Text, "{\"op\""u8, isLast: false);

        peer.Reset();

        await Assert.ThrowsAsync<SocketLostException>(ReceiveAsync);
    }

    [Theory, Trait("Row", "G26")]
    [InlineData("401 Unauthorized", "X: y", 401, null)]
    [InlineData("429 Too Many Requests", "Retry-After: 17", 429, 17.0)]
    [InlineData("502 Bad Gateway", "X: y", 502, null)]
    public async Task A_refused_handshake_tells_its_status_and_when_to_come_again(string line, string header, int status, double? seconds)
    {
        var refusing = _server.RefuseAsync(line, header);

        var connecting = _socket.ConnectAsync(_server.Address, Cancellation).InTimeAsync();
        var refusal = await Assert.ThrowsAsync<HandshakeRefusedException>(() => connecting);
        await refusing;

        Assert.Equal((status, seconds), (refusal.Status, refusal.RetryAfter?.TotalSeconds));
    }

    [Fact, Trait("Row", "G19")]
    public async Task Nobody_at_the_address_is_a_lost_connection()
    {
        _server.Dispose();

        await Assert.ThrowsAsync<SocketLostException>(() => _socket.ConnectAsync(_server.Address, Cancellation).InTimeAsync());
    }

    [Fact]
    public async Task Who_cancels_is_told_so()
    {
        using var peer = await ConnectAsync();
        using var patience = new CancellationTokenSource();
        var receiving = _socket.ReceiveAsync(patience.Token);

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving.InTimeAsync());
    }

    public ValueTask DisposeAsync()
    {
        _server.Dispose();
        return _socket.DisposeAsync();
    }

    private static async Task SendInPartsAsync(RawPeer peer, byte[] bytes, int size)
    {
        for (var at = 0; at < bytes.Length; at += size)
        {
            var part = bytes.AsMemory(at, Math.Min(size, bytes.Length - at));
            await peer.SendAsync(at == 0 ? RawPeer.Text : RawPeer.Continuation, part.Span, isLast: at + size >= bytes.Length);
        }
    }

    private async Task<RawPeer> ConnectAsync()
    {
        var accepting = _server.AcceptAsync();
        await _socket.ConnectAsync(_server.Address, Cancellation).InTimeAsync();
        return await accepting;
    }

    private Task<SocketMessage> ReceiveAsync() => _socket.ReceiveAsync(Cancellation).InTimeAsync();
}
