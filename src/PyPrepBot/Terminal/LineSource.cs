namespace PyPrepBot.Terminal;

/// <summary>Lines that are typed, one at a time.</summary>
internal sealed class LineSource(TextReader input)
{
    private Task<string?>? _pending;
    private bool _closed;

    /// <summary>The next line; null at the end of input.</summary>
    /// <remarks>A console's read cannot be cancelled: it waits on a thread of its own, which does not keep the process alive.</remarks>
    public async Task<string?> NextAsync(CancellationToken stopping)
    {
        if (_closed)
        {
            return null;
        }

        _pending ??= Task.Factory.StartNew(input.ReadLine, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var line = await _pending.WaitAsync(stopping);
        _pending = null;
        _closed = line is null;
        return line;
    }

    /// <summary>Nothing more is wanted: from here on it is as if input had ended.</summary>
    public void Close() => _closed = true;
}
