using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.Log;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>The log and all that follows from it while one transaction is open, on the writer thread.</summary>
internal sealed class LogTransaction(ILiteDatabase database, LogNumbers numbers)
{
    private static readonly Corrections NoCorrections = new();

    private readonly List<Post> _posts = [];
    private readonly List<Rename> _renames = [];
    private readonly List<MemberSettings> _settings = [];
    private bool _replayed;
    private bool _answered;
    private long _reserved;

    public ILiteDatabase Database { get; } = database;

    public LiteTables Tables { get; private set; } = new(database);

    public LogEvent? Find(string key) => EventLog.Find(Database, key);

    /// <summary>Adds an event and applies it; false when there is one with its key.</summary>
    public bool Append(LogEvent entry)
    {
        if (Database.Row(Collections.Events, entry.Key) is not null) return false;
        var needsReplay = Projector.NeedsReplay(Tables, entry);
        Insert(entry);
        if (needsReplay) ReplayAll();
        else Projector.Apply(Tables, entry, NoCorrections);
        return true;
    }

    /// <summary>Adds corrections together: one replay for all of them.</summary>
    public void Append(IReadOnlyList<LogEvent> corrections)
    {
        var fresh = corrections.Where(entry => Database.Row(Collections.Events, entry.Key) is null).ToList();
        fresh.ForEach(Insert);
        if (fresh.Count > 0) ReplayAll();
    }

    public void Put(Post post)
    {
        Database.Upsert(Collections.Posts, PostDocument.Write(post));
        _posts.Add(post);
    }

    public void Put(Rename rename) => _renames.Add(rename);

    public void Put(MemberSettings settings) => _settings.Add(settings);

    /// <summary>Replays the log in the place of all projected state.</summary>
    public RebuildReport ReplayAll()
    {
        _replayed = true;
        Tables = new LiteTables(Database);
        return Replay.Run(Database);
    }

    /// <summary>Writes what is still only in the tables.</summary>
    public Changes Finish() => Tables.Save() with
    {
        Posts = _posts,
        Renames = _renames,
        Settings = _settings,
        IsReplay = _replayed,
        HasAnswers = _answered,
        NumbersThrough = _reserved,
    };

    private void Insert(LogEvent entry)
    {
        // A voided challenge without an answer changes none, and every other correction is a replay.
        _answered |= entry is AnswerGiven;
        var number = numbers.Next(Database);
        _reserved = numbers.ReservedBy(number);
        Database.Insert(Collections.Events, EventDocument.Write(entry, number));
    }
}
