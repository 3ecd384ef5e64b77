using LiteDB;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Core.Cards;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>The one store of the process with all that is kept of it in memory. The contracts are small classes over it.</summary>
internal sealed partial class LiteConnection : IReads, IAsyncDisposable
{
    private static readonly LiteStoreOptions Stored = LiteStoreOptions.Default with { Collections = Collections.All };

    private static readonly TimeSpan BetweenCompactions = TimeSpan.FromMinutes(5);

    private readonly StorageOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IQuestionText _questionText;
    private readonly LogNumbers _numbers = new();
    private readonly Lock _opening = new();
    private Task? _opened;
    private LiteStore? _store;
    private ShuffleKey? _shuffleKey;
    private DateTimeOffset _compactedAt;
    private long _answersAge;

    public LiteConnection(
        IOptions<StorageOptions> options, TimeProvider time, ILogger<LiteConnection> logger, IQuestionText questionText)
    {
        (_options, _time, _logger, _questionText) = (options.Value, time, logger, questionText);
        Views = new LiveViews(this, time);
    }

    public LiveViews Views { get; }

    /// <summary>What groups changed about their questions; nothing until the storage is open.</summary>
    public GroupShelf Shelf { get; private set; } = new();

    /// <summary>Another number once an answer came or one of them means something else.</summary>
    public long AnswersAge => Interlocked.Read(ref _answersAge);

    public bool IsReady => _store is { IsReady: true } && _shuffleKey is not null;

    public ShuffleKey ShuffleKey => _shuffleKey ?? throw NotOpen();

    private LiteStore Store => _store ?? throw NotOpen();

    /// <summary>Opens the folder and brings projections of another version up to date. Once more does nothing.</summary>
    public Task OpenAsync(CancellationToken cancellation)
    {
        lock (_opening)
        {
            if (_opened is not (null or { IsFaulted: true } or { IsCanceled: true })) return _opened;
            return _opened = Task.Run(() => OpenOnceAsync(cancellation), cancellation);
        }
    }

    public Task<T> ReadAsync<T>(Func<ILiteDatabase, T> read, CancellationToken cancellation) => Store.ReadAsync(read, cancellation);

    /// <summary>For what nothing in memory depends on.</summary>
    public Task<T> WriteAsync<T>(Func<ILiteDatabase, T> work, CancellationToken cancellation) => Store.WriteAsync(work, cancellation);

    /// <summary>For what groups change about their questions; what is in memory is brought up to date before the caller goes on.</summary>
    public Task<T> WriteShelfAsync<T>(Func<ILiteDatabase, T> work, Action<GroupShelf, T> follow, CancellationToken cancellation) =>
        Store.WriteAsync(work, outcome => follow(Shelf, outcome), cancellation);

    /// <summary>For the log and all that follows from it; what is in memory is brought up to date before the caller goes on.</summary>
    public async Task<T> WriteLogAsync<T>(Func<LogTransaction, T> work, CancellationToken cancellation)
    {
        var done = await Store.WriteAsync(database => Run(database, work), outcome => Follow(outcome.Changes), cancellation);
        return done.Result;
    }

    /// <summary>For an erasure, which changes documents of any kind: what is in memory is read anew.</summary>
    public async Task<T> WriteErasureAsync<T>(Func<LogTransaction, T> work, CancellationToken cancellation)
    {
        var done = await Store.WriteAsync(
            database => (Done: Run(database, work), Shelf: GroupShelf.Scan(database, _questionText)),
            outcome =>
            {
                Shelf = outcome.Shelf;
                Follow(outcome.Done.Changes);
            },
            cancellation);
        return done.Done.Result;
    }

    /// <summary>Writes a verified copy; returns how many documents it holds.</summary>
    public Task<long> BackupAsync(string path, bool overwrite, CancellationToken cancellation) =>
        Store.BackupAsync(path, overwrite, cancellation);

    /// <summary>Makes the file anew when something was erased whose bytes are still in it.</summary>
    public async Task<bool> CompactIfDueAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(CompactionMark.IsSet, cancellation)) return false;
        try
        {
            await Store.CompactAsync(CompactionMark.IsAnythingElse, cancellation);
            _compactedAt = _time.GetUtcNow();
            return true;
        }
        catch (StorageException refused)
        {
            // It stays due: the store is as it was, and the next call tries again.
            Log.NotCompacted(_logger, refused);
            return false;
        }
    }

    /// <summary>The same, at most once every few minutes; what is left then waits for a tick.</summary>
    public async Task<bool> CompactUnlessJustDoneAsync(CancellationToken cancellation) =>
        _time.GetUtcNow() - _compactedAt >= BetweenCompactions && await CompactIfDueAsync(cancellation);

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task OpenOnceAsync(CancellationToken cancellation)
    {
        OrdinalFile.Ensure(_options.Path, _time);
        _store = LiteStore.Open(_options.Path, Stored, _time, _logger);
        try
        {
            await ReadAsync(OrdinalFile.Check, cancellation);
            await CompactIfDueAsync(cancellation);
            await ProjectionVersion.EnsureAsync(this, cancellation);
            Shelf = await ReadAsync(database => GroupShelf.Scan(database, _questionText), cancellation);
            _shuffleKey = await LiteDbSecrets.ShuffleKeyAsync(this, cancellation);
        }
        catch
        {
            // Half open is not open: the folder is free again, and opening can be tried once more.
            await _store.DisposeAsync();
            _store = null;
            throw;
        }
    }

    private (T Result, Changes Changes) Run<T>(ILiteDatabase database, Func<LogTransaction, T> work)
    {
        var transaction = new LogTransaction(database, _numbers);
        var result = work(transaction);
        return (result, transaction.Finish());
    }

    private void Follow(Changes changes)
    {
        _numbers.Committed(changes.NumbersThrough);
        if (changes.IsReplay || changes.HasAnswers) Interlocked.Increment(ref _answersAge);
        Views.Follow(changes);
    }

    private static InvalidOperationException NotOpen() => new("The storage is used before it was opened.");

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "What was erased could not be cleared from the file yet; it is tried again")]
        public static partial void NotCompacted(ILogger logger, Exception refused);
    }
}
