using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The one writer of a connection: whole messages, one after the other, not too large and not too many.</summary>
internal sealed class GatewaySender(ITextSocket socket, TimeProvider time) : IDisposable
{
    private const int LargestPayload = 4096;

    private readonly SemaphoreSlim _pen = new(1);
    private readonly SendBudget _budget = new();

    public Task BeatAsync(long? sequence, CancellationToken cancellation) =>
        WriteAsync(Payloads.Beat(sequence), isBeat: true, cancellation);

    public Task SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellation) =>
        WriteAsync(payload, isBeat: false, cancellation);

    public void Dispose() => _pen.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> payload, bool isBeat, CancellationToken cancellation)
    {
        if (payload.Length > LargestPayload)
            throw new ArgumentException($"Discord takes {LargestPayload} bytes, and these are {payload.Length}.", nameof(payload));

        // The pen is free during the wait, so a heartbeat passes by whoever has to wait.
        while (await TryWriteAsync(payload, isBeat, cancellation) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellation);
    }

    private async Task<TimeSpan> TryWriteAsync(ReadOnlyMemory<byte> payload, bool isBeat, CancellationToken cancellation)
    {
        await _pen.WaitAsync(cancellation);
        try
        {
            var wait = _budget.Take(isBeat, time.GetUtcNow());
            if (wait <= TimeSpan.Zero)
                await socket.SendAsync(payload, cancellation);

            return wait;
        }
        finally
        {
            _pen.Release();
        }
    }
}
