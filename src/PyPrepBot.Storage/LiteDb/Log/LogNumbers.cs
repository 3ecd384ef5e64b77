using LiteDB;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>The order of the log. Numbers only grow; some are left out when a transaction fails or the process ends.</summary>
/// <remarks>
/// They are reserved a thousand at a time, so that a start need not look through the log for the largest. All calls come from the writer.
/// </remarks>
internal sealed class LogNumbers
{
    private const string Id = "logNumbers";
    private const string Through = "through";
    private const int Share = 1000;

    private long _last = -1;
    private long _reserved;

    public long Next(ILiteDatabase database)
    {
        if (_last < 0) _last = _reserved = database.Row(Collections.Meta, Id) is { } known ? known[Through].AsInt64 : 0;
        var next = _last + 1;
        // Written again by every transaction until one of them is committed.
        if (next > _reserved) database.Upsert(Collections.Meta, new BsonDocument { ["_id"] = Id, [Through] = next + Share });
        return _last = next;
    }

    /// <summary>The number a transaction that used <paramref name="next"/> has reserved up to.</summary>
    public long ReservedBy(long next) => next > _reserved ? next + Share : _reserved;

    public void Committed(long through) => _reserved = Math.Max(_reserved, through);
}
