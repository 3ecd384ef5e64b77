using System.Text;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class GatewaySenderTests : IDisposable
{
    private static readonly byte[] Small = Encoding.UTF8.GetBytes("{}");

    private readonly WatchedClock _clock = new();
    private readonly NarrowSocket _socket = new();
    private readonly GatewaySender _sender;

    public GatewaySenderTests() => _sender = new GatewaySender(_socket, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "G36")]
    public async Task A_message_waits_until_the_one_before_is_out()
    {
        _socket.Held = new TaskCompletionSource();
        var identify = _sender.SendAsync(Small, Cancellation);
        var beat = _sender.BeatAsync(1, Cancellation);
        var begun = _socket.Count;

        _socket.Held.SetResult();
        await Task.WhenAll(identify, beat).InTimeAsync();

        Assert.Equal((1, 2), (begun, _socket.Count));
    }

    [Theory, Trait("Row", "G36")]
    [InlineData(4096, 1)]
    [InlineData(4097, 0)]
    public async Task A_message_that_Discord_would_not_take_is_not_sent(int length, int sent)
    {
        var failure = await Record.ExceptionAsync(() => _sender.SendAsync(new byte[length], Cancellation));

        Assert.Equal(sent, _socket.Count);
        Assert.Equal(sent == 0, failure is ArgumentException);
    }

    [Fact, Trait("Row", "G36")]
    public async Task Of_115_messages_a_minute_the_last_five_are_for_heartbeats()
    {
        await SendManyAsync(110, isBeat: false);
        var late = _sender.SendAsync(Small, Cancellation);
        await _clock.AskedAsync(TimeSpan.FromSeconds(60));
        await SendManyAsync(5, isBeat: true);
        var beat = _sender.BeatAsync(1, Cancellation);
        await _clock.AskedAsync(TimeSpan.FromSeconds(60));
        var within = _socket.Count;

        _clock.Advance(TimeSpan.FromSeconds(60));
        await Task.WhenAll(late, beat).InTimeAsync();

        Assert.Equal((115, 117), (within, _socket.Count));
    }

    public void Dispose() => _sender.Dispose();

    private Task SendAsync(bool isBeat) => isBeat ? _sender.BeatAsync(1, Cancellation) : _sender.SendAsync(Small, Cancellation);

    private async Task SendManyAsync(int count, bool isBeat)
    {
        for (var number = 0; number < count; number++)
            await SendAsync(isBeat).InTimeAsync();
    }

    /// <summary>Counts what it is given, and can hold it.</summary>
    private sealed class NarrowSocket : ITextSocket
    {
        public int Count { get; private set; }

        public TaskCompletionSource? Held { get; set; }

        public Task SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellation)
        {
            Count++;
            return Held?.Task ?? Task.CompletedTask;
        }

        public Task ConnectAsync(Uri address, CancellationToken cancellation) => Task.CompletedTask;

        public Task<SocketMessage> ReceiveAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task CloseAsync(int code, string reason, CancellationToken cancellation) => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
