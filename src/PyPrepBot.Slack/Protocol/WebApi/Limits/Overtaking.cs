namespace PyPrepBot.Slack.Protocol.WebApi.Limits;

/// <summary>The changes of one message, one at a time: of those that wait only the newest is worth sending.</summary>
internal sealed class Overtaking
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <param name="send">Is told how to find out, before each try, whether it was overtaken.</param>
    public async Task<SlackReply> RunAsync(string message, Func<Func<bool>, Task<SlackReply>> send, CancellationToken cancellation)
    {
        var (line, number) = Join(message);
        try
        {
            await line.Pen.WaitAsync(cancellation);
            try
            {
                return await send(() => number < Volatile.Read(ref line.Newest));
            }
            finally
            {
                line.Pen.Release();
            }
        }
        finally
        {
            Leave(message, line);
        }
    }

    private (Line Line, int Number) Join(string message)
    {
        lock (_lock)
        {
            if (!_lines.TryGetValue(message, out var line))
                _lines[message] = line = new Line();

            line.Count++;
            return (line, ++line.Newest);
        }
    }

    private void Leave(string message, Line line)
    {
        lock (_lock)
        {
            if (--line.Count == 0)
                _lines.Remove(message);
        }
    }

    // The semaphore is never disposed: that is only needed by those who take its wait handle.
    private sealed class Line
    {
        public int Count;
        public int Newest;

        public SemaphoreSlim Pen { get; } = new(1);
    }
}
