using System.Collections.Concurrent;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>What is to be acknowledged yet, over all connections. Each goes out by the connection it came from.</summary>
internal sealed class PendingAcks(TimeProvider time)
{
    /// <summary>Slack gives three seconds, of which the way takes some.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, PendingAck> _pending = new(StringComparer.Ordinal);
    private TaskCompletionSource? _empty;

    public void Add(string envelopeId, bool takesPayload, AckWriter writer)
    {
        var pending = new PendingAck(envelopeId, takesPayload, writer);
        _pending[envelopeId] = pending;
        pending.StartAlarm(time, Within, () => Expire(envelopeId, pending));
    }

    /// <summary>False when it is too late: it went out without an answer, or the connection is gone.</summary>
    public async Task<bool> SendAsync(string envelopeId, string? payloadJson)
    {
        if (!_pending.TryGetValue(envelopeId, out var pending))
            return false;

        // An answer that is none throws here, and the acknowledgement stays due.
        var isSent = await pending.Send(payloadJson);
        Remove(envelopeId, pending);
        return isSent;
    }

    /// <summary>Ends when everything is acknowledged.</summary>
    public Task DrainAsync(CancellationToken cancellation)
    {
        var empty = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _empty, empty);
        if (_pending.IsEmpty)
            empty.TrySetResult();

        return empty.Task.WaitAsync(cancellation);
    }

    // Whether it could be sent is told by the writer.
    private void Expire(string envelopeId, PendingAck pending)
    {
        pending.Send(null);
        Remove(envelopeId, pending);
    }

    private void Remove(string envelopeId, PendingAck pending)
    {
        _pending.TryRemove(new KeyValuePair<string, PendingAck>(envelopeId, pending));
        if (_pending.IsEmpty)
            Volatile.Read(ref _empty)?.TrySetResult();
    }
}
