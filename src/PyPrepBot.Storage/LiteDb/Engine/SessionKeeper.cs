using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Keeps a session open: after a fault it closes the broken one and opens another, slower each time.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source may be cancelled at any time, even after the end, and holds no timer.")]
internal sealed partial class SessionKeeper
{
    private readonly Func<long, LiteSession> _open;
    private readonly LiteStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();

    private volatile LiteSession _session;
    private volatile bool _lost;
    private int _faults;

    public SessionKeeper(Func<long, LiteSession> open, ReadGate readers, LiteStoreOptions options, TimeProvider time, ILogger logger)
    {
        (_open, Readers, _options, _time, _logger) = (open, readers, options, time, logger);
        _session = open(long.MaxValue);
        Readers.Open(_session);
    }

    public ReadGate Readers { get; }

    public LiteSession Session => _session;

    public bool IsReady => !_lost && _session.Fault is null;

    public void Stop() => _stopping.Cancel();

    /// <summary>Real work was saved: the next fault starts with the shortest delay again.</summary>
    public void Proven() => _faults = 0;

    /// <param name="waiting">Told before each attempt why there is no session, so that work that waited too long can be failed.</param>
    public void Reopen(Exception cause, Action<Exception> waiting)
    {
        _lost = true;
        Log.Lost(_logger, cause);
        var acknowledged = _session.LogLength;
        Readers.Close();
        _session.Dispose();
        OpenAgain(acknowledged, cause, waiting);
    }

    /// <summary>Puts other files in the place of these while nobody has them open, and opens those.</summary>
    /// <param name="swap">All or nothing. When it fails, what was there is opened again, and the failure thrown.</param>
    public void Exchange(Action swap)
    {
        _lost = true;
        Readers.Close();
        _session.Dispose();
        try
        {
            swap();
        }
        finally
        {
            OpenExchanged();
        }
    }

    public void End()
    {
        if (!_lost) Readers.Close();
        _lost = true;
        _session.Dispose();
        Readers.Shut();
    }

    private void OpenExchanged()
    {
        try
        {
            Take(_open(long.MaxValue));
        }
        catch (StorageException refused)
        {
            Log.Lost(_logger, refused);
            OpenAgain(long.MaxValue, refused, _ => { });
        }
    }

    private void OpenAgain(long acknowledged, Exception cause, Action<Exception> waiting)
    {
        while (true)
        {
            Pause();
            waiting(cause);
            try
            {
                Take(_open(acknowledged));
                break;
            }
            catch (StorageException error) when (!_stopping.IsCancellationRequested)
            {
                cause = error;
                Log.StillLost(_logger, error.Message);
            }
        }

        Log.Recovered(_logger);
    }

    private void Take(LiteSession session)
    {
        _session = session;
        Readers.Open(session);
        _lost = false;
    }

    private void Pause()
    {
        var delay = Delay(_faults++);
        if (delay == TimeSpan.Zero) return;
        try
        {
            Task.Delay(delay, _time, _stopping.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // Stopping: one last attempt without waiting.
        }
    }

    private TimeSpan Delay(int faults)
    {
        if (faults == 0) return TimeSpan.Zero;
        var doubled = _options.FirstReopenDelay * Math.Pow(2, Math.Min(faults - 1, 20));
        return doubled < _options.LongestReopenDelay ? doubled : _options.LongestReopenDelay;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot save; nothing is acknowledged until it is open again")]
        public static partial void Lost(ILogger logger, Exception cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The store is still not open: {Reason}")]
        public static partial void StillLost(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Information, Message = "The store is open again; nothing acknowledged was lost")]
        public static partial void Recovered(ILogger logger);
    }
}
