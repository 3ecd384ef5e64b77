using Microsoft.Extensions.Logging;

namespace PyPrepBot.Storage.Files;

/// <summary>Notices that a folder changed, and says so once when it has come to rest.</summary>
internal sealed partial class FolderWatch : IDisposable
{
    /// <summary>How long the folder must be quiet: a pull writes many files one after another.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the folder is looked at anyway: network and container mounts send no notices, and notices get lost.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(15);

    private readonly string _folder;
    private readonly Action _changed;
    private readonly ILogger _log;
    private readonly Lock _looking = new();
    private readonly ITimer _rest;
    private readonly ITimer _poll;
    private readonly FileSystemWatcher? _notices;
    private string _told;
    private string _seen;
    private bool _disposed;

    /// <param name="told">The fingerprint of the folder that is known already.</param>
    /// <param name="changed">Called on a timer's thread; what it throws is logged.</param>
    public FolderWatch(string folder, string told, TimeProvider time, Action changed, ILogger log)
    {
        (_folder, _told, _seen, _changed, _log) = (folder, told, told, changed, log);
        _rest = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _poll = time.CreateTimer(_ => Look(), null, Poll, Poll);
        _notices = Subscribe();
    }

    public void Dispose()
    {
        lock (_looking)
            _disposed = true;

        _notices?.Dispose();
        _rest.Dispose();
        _poll.Dispose();
    }

    private FileSystemWatcher? Subscribe()
    {
        try
        {
            var notices = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
            notices.Created += (_, _) => LookSoon();
            notices.Changed += (_, _) => LookSoon();
            notices.Deleted += (_, _) => LookSoon();
            notices.Renamed += (_, _) => LookSoon();
            notices.EnableRaisingEvents = true;
            return notices;
        }
        // The system has only so many watches to give; without one the bank is still polled.
        catch (IOException failure)
        {
            Log.NoNotices(_log, failure);
            return null;
        }
    }

    private void LookSoon() => _rest.Change(Rest, Timeout.InfiniteTimeSpan);

    private void Look()
    {
        try
        {
            if (HasComeToRest())
                _changed();
        }
        // A timer's thread has nobody above it: what escapes here would end the process.
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Log.Failed(_log, failure);
        }
    }

    /// <summary>True once for each change, when two looks in a row found the same.</summary>
    private bool HasComeToRest()
    {
        lock (_looking)
        {
            if (_disposed)
                return false;

            var now = BankFiles.FingerprintOf(_folder);
            var atRest = now == _seen;
            _seen = now;
            if (now == _told)
                return false;
            if (atRest)
                _told = now;
            else
                LookSoon();

            return atRest;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The system sends no notices about the folder of the questions; it is polled")]
        public static partial void NoNotices(ILogger log, Exception failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "The edited questions could not be read; the bot goes on with those it has")]
        public static partial void Failed(ILogger log, Exception failure);
    }
}
