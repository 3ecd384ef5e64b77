using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>The presses of a load that wait to be answered. No transcript, no screens, no gate.</summary>
internal sealed class LoadBook(TimeProvider time)
{
    /// <summary>What every id of a load begins with.</summary>
    public const string Mark = "load-";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (long SentAt, TaskCompletionSource<LoadAnswer> Answer)> _waiting = new();
    private readonly ConcurrentDictionary<string, long> _unacked = new();
    private readonly ConcurrentDictionary<string, string> _views = new();
    private long _lateAcks;

    /// <summary>Whether there ever was a load, so that nobody else pays for looking.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Acknowledgements that came too late or never.</summary>
    public long LateAcks => Interlocked.Read(ref _lateAcks) + _unacked.Count;

    public Task<LoadAnswer> Await(string id, string? view)
    {
        IsOn = true;
        var answer = new TaskCompletionSource<LoadAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = (time.GetTimestamp(), answer);
        _unacked[id] = time.GetTimestamp();
        if (view is not null)
            _views[view] = id;
        return answer.Task;
    }

    public void Forget(string id) => _waiting.TryRemove(id, out _);

    /// <summary>Whether it was the acknowledgement of a press of a load; one with a payload is an answer.</summary>
    public bool TryAck(ReadOnlySpan<byte> frame)
    {
        if (!IsOn || frame.IndexOf("\"load-"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(frame);
        string? id = null;
        ReadOnlySpan<byte> payload = default;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            var isId = reader.ValueTextEquals("envelope_id"u8);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (isId)
                id = reader.GetString();
            else if (reader.TrySkip())
                payload = frame[start..(int)reader.BytesConsumed];
        }

        if (id is null)
            return false;
        if (_unacked.TryRemove(id, out var sentAt) && time.GetElapsedTime(sentAt) > Deadline)
            Interlocked.Increment(ref _lateAcks);
        if (payload.Length > 2)
            Answer(id, "ack", payload.ToArray(), null);
        return true;
    }

    /// <summary>Whether it was answered by this; only once, and in time.</summary>
    public bool Answer(string id, string way, byte[] body, string? view)
    {
        var now = time.GetTimestamp();
        if (!_waiting.TryRemove(id, out var waiting))
            return false;
        if (view is not null && time.GetElapsedTime(waiting.SentAt, now) > Deadline)
            return false;
        waiting.Answer.TrySetResult(new LoadAnswer(waiting.SentAt, now, way, body, view));
        return true;
    }

    /// <summary>The press that waits for a window to change; null when none does.</summary>
    public string? PressIn(string view) => _views.TryGetValue(view, out var id) ? id : null;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
