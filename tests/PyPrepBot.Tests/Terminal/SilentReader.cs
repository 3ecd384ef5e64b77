namespace PyPrepBot.Tests.Terminal;

/// <summary>A console at which nobody types until it is let go.</summary>
internal sealed class SilentReader : TextReader
{
    private readonly ManualResetEventSlim _end = new();
    private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when somebody waits for a line.</summary>
    public Task Reading => _reading.Task;

    public override string? ReadLine()
    {
        _reading.TrySetResult();
        _end.Wait();
        return null;
    }

    protected override void Dispose(bool disposing)
    {
        // The reading thread may be on its way out still, so the event itself is left to it.
        _end.Set();
        base.Dispose(disposing);
    }
}
