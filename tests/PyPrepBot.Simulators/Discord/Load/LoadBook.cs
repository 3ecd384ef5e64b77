using System.Collections.Concurrent;
using System.Text.Json;

namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>The interactions of a load that wait for their callback. No transcript, no screens, no gate.</summary>
internal sealed class LoadBook(TimeProvider time)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (string Token, long SentAt, TaskCompletionSource<LoadAnswer> Answer)> _waiting = new();

    public int Count => _waiting.Count;

    public Task<LoadAnswer> Await(string id, string token)
    {
        var answer = new TaskCompletionSource<LoadAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = (token, time.GetTimestamp(), answer);
        return answer.Task;
    }

    public bool Knows(string id) => _waiting.ContainsKey(id);

    public void Forget(string id) => _waiting.TryRemove(id, out _);

    /// <summary>The status the callback is answered with: 204 once, in time, with the right token and a callback in its body.</summary>
    public int Take(string id, string token, byte[] body)
    {
        var now = time.GetTimestamp();
        if (!_waiting.TryGetValue(id, out var waiting) || waiting.Token != token || time.GetElapsedTime(waiting.SentAt, now) > Deadline)
            return 404;
        if (!IsCallback(body) || !_waiting.TryRemove(id, out _))
            return 400;
        waiting.Answer.TrySetResult(new LoadAnswer(waiting.SentAt, now, body));
        return 204;
    }

    private static bool IsCallback(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && body.AsSpan().IndexOf("\"type\""u8) > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
