using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.Files;

/// <summary>The bank in a folder of YAML files. Edits are taken over while the bot runs, but only when no file has a fault.</summary>
/// <remarks>
/// Snapshots remember the questions they supersede (see <see cref="QuestionBank.FindRevision"/>), so a test begun before an edit can be
/// graded. That memory ends with the process: after a restart the session itself must carry what grading needs.
/// </remarks>
public sealed partial class FileQuestionBank : IQuestionBank, IDisposable
{
    private readonly string _folder;
    private readonly Func<Question, IReadOnlyList<string>> _keyCheck;
    private readonly Action<BankReload>? _reloaded;
    private readonly ILogger<FileQuestionBank> _log;
    private readonly Lock _reloading = new();
    private readonly FolderWatch _watch;
    private volatile QuestionBank _current;

    /// <param name="reloaded">Told of each reload that the watch began, on its thread.</param>
    /// <exception cref="BankLoadException">The folder has a fault.</exception>
    public FileQuestionBank(
        string folder,
        Func<Question, IReadOnlyList<string>> keyCheck,
        TimeProvider time,
        ILogger<FileQuestionBank> log,
        Action<BankReload>? reloaded = null)
    {
        (_folder, _keyCheck, _reloaded, _log) = (folder, keyCheck, reloaded, log);
        // The fingerprint is taken before the files are read, so that an edit meanwhile is noticed rather than lost.
        var fingerprint = BankFiles.FingerprintOf(folder);
        var loaded = BankFolder.Load(folder, keyCheck);
        if (loaded.Faults.Count > 0)
            throw new BankLoadException(folder, loaded.Faults);

        _current = new QuestionBank(loaded.Questions, loaded.Topics) { Primers = loaded.Primers };
        Log.Loaded(_log, _current.All.Count, _current.Live.Count, _current.Revision);
        _watch = new FolderWatch(folder, fingerprint, time, ReloadAndTell, _log);
    }

    public QuestionBank Current => _current;

    /// <summary>Reads the folder again at once.</summary>
    public BankReload Reload()
    {
        lock (_reloading)
        {
            var loaded = BankFolder.Load(_folder, _keyCheck);
            if (loaded.Faults.Count > 0)
            {
                Log.Refused(_log, loaded.Faults.Count);
                foreach (var fault in loaded.Faults)
                    Log.Fault(_log, fault);
                return new BankReload(_current, loaded.Faults);
            }

            _current = _current.SucceededBy(loaded.Questions, loaded.Topics) with { Primers = loaded.Primers };
            Log.Loaded(_log, _current.All.Count, _current.Live.Count, _current.Revision);
            return new BankReload(_current, []);
        }
    }

    public void Dispose() => _watch.Dispose();

    private void ReloadAndTell()
    {
        var reload = Reload();
        _reloaded?.Invoke(reload);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The bank has {Questions} questions, {Live} of them live: {Revision}")]
        public static partial void Loaded(ILogger log, int questions, int live, string revision);

        [LoggerMessage(Level = LogLevel.Error, Message = "The edited questions have {Faults} faults; the bot goes on with those it has")]
        public static partial void Refused(ILogger log, int faults);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}")]
        public static partial void Fault(ILogger log, BankFault fault);
    }
}
