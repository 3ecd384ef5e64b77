using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A socket whose other end is the test: it says, hears, closes and drops, line by line.</summary>
internal sealed class ScriptedSocket(Func<ScriptedSocket, Task> connect) : ITextSocket
{
    private readonly Lock _lock = new();
    private readonly Channel<Func<SocketMessage>> _incoming = Channel.CreateUnbounded<Func<SocketMessage>>();
    private readonly Channel<JsonElement> _sent = Channel.CreateUnbounded<JsonElement>();
    private readonly TaskCompletionSource<int> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(int Reads, TaskCompletionSource Idle)> _watchers = [];
    private byte[] _last = [];
    private int _said;
    private int _reads;

    public Uri? Address { get; private set; }

    public Task Disposed => _disposed.Task.InTimeAsync();

    /// <summary>From now on nothing is read any more, as when the buffers of a network are full.</summary>
    public bool IsStuck { get; set; }

    public bool IsClosed => _closed.Task.IsCompleted;

    public void Say(string json) => Add(() => SocketMessage.Text(_last = Encoding.UTF8.GetBytes(json)));

    public void Close(int? code, string reason = "") => Add(() => SocketMessage.Closed(code, reason));

    public void Reset() => Add(() => throw new SocketLostException("reset"));

    /// <summary>The next message that was sent to us.</summary>
    public Task<JsonElement> HearAsync() => _sent.Reader.ReadAsync().InTimeAsync();

    public bool HasHeard(out JsonElement message) => _sent.Reader.TryRead(out message);

    /// <summary>The code the other side closed with.</summary>
    public Task<int> ClosedAsync() => _closed.Task.InTimeAsync();

    /// <summary>Waits until everything that was said has been taken in.</summary>
    public Task ReadAsync()
    {
        lock (_lock)
        {
            var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_reads > _said)
                idle.SetResult();
            else
                _watchers.Add((_said + 1, idle));

            return idle.Task.InTimeAsync();
        }
    }

    public Task ConnectAsync(Uri address, CancellationToken cancellation)
    {
        Address = address;
        return connect(this);
    }

    public Task SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellation)
    {
        if (IsStuck)
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);

        _sent.Writer.TryWrite(JsonDocument.Parse(utf8).RootElement);
        return Task.CompletedTask;
    }

    public async Task<SocketMessage> ReceiveAsync(CancellationToken cancellation)
    {
        // As on a real socket, the bytes of the last message are gone now.
        Array.Clear(_last);
        lock (_lock)
        {
            _reads++;
            _watchers.FindAll(watcher => watcher.Reads <= _reads).ForEach(watcher => watcher.Idle.TrySetResult());
        }

        return (await _incoming.Reader.ReadAsync(cancellation))();
    }

    public Task CloseAsync(int code, string reason, CancellationToken cancellation)
    {
        _closed.TrySetResult(code);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _disposed.TrySetResult();
        return ValueTask.CompletedTask;
    }

    private void Add(Func<SocketMessage> message)
    {
        lock (_lock)
            _said++;
        _incoming.Writer.TryWrite(message);
    }
}
