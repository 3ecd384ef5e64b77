using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>The one writer of a connection: acknowledgements, one after the other.</summary>
internal sealed partial class AckWriter(ITextSocket socket, TimeProvider time, ILogger logger)
{
    private const int MostWaiting = 10_000;
    private static readonly TimeSpan SendWithin = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Item> _items = Channel.CreateBounded<Item>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>True when it was sent, which is all that can be known: nothing acknowledges an acknowledgement.</summary>
    public Task<bool> Write(ReadOnlyMemory<byte> ack)
    {
        var item = new Item(ack);
        if (_items.Writer.TryWrite(item))
            return item.Sent.Task;

        Log.Unsent(logger);
        return Task.FromResult(false);
    }

    /// <summary>Ends when everything that was to be written is.</summary>
    public Task FlushAsync(CancellationToken cancellation)
    {
        _items.Writer.TryComplete();
        return _over.Task.WaitAsync(cancellation);
    }

    /// <summary>Writes until there is nobody to write to.</summary>
    public async Task RunAsync(CancellationToken life)
    {
        try
        {
            await foreach (var item in _items.Reader.ReadAllAsync(life))
                await SendAsync(item, life);
        }
        finally
        {
            _items.Writer.TryComplete();
            while (_items.Reader.TryRead(out var item))
                item.Sent.TrySetResult(false);
            _over.TrySetResult();
        }
    }

    private async Task SendAsync(Item item, CancellationToken life)
    {
        using var patience = new CancellationTokenSource(SendWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, life);
        var isSent = false;
        try
        {
            await socket.SendAsync(item.Ack, either.Token);
            isSent = true;
        }
        finally
        {
            if (!isSent)
                Log.Unsent(logger);
            item.Sent.TrySetResult(isSent);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An acknowledgement to Slack could not be sent")]
        public static partial void Unsent(ILogger logger);
    }

    private sealed record Item(ReadOnlyMemory<byte> Ack)
    {
        public TaskCompletionSource<bool> Sent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
