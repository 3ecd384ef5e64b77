namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>An acknowledgement that may still get an answer, and that goes without one when its time is over.</summary>
internal sealed class PendingAck(string envelopeId, bool takesPayload, AckWriter writer)
{
    private ITimer? _alarm;
    private int _isDone;

    public void StartAlarm(TimeProvider time, TimeSpan within, Action onTime) =>
        _alarm = time.CreateTimer(_ => onTime(), null, within, Timeout.InfiniteTimeSpan);

    /// <summary>False when there was one before, or when the connection is gone.</summary>
    public Task<bool> Send(string? payloadJson)
    {
        var ack = Acknowledgement.Of(envelopeId, takesPayload ? payloadJson : null);
        if (Interlocked.Exchange(ref _isDone, 1) == 1)
            return Task.FromResult(false);

        _alarm?.Dispose();
        return writer.Write(ack);
    }
}
