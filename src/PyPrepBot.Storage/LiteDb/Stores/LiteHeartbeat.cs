using LiteDB;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteHeartbeat(LiteConnection connection) : IHeartbeatStore
{
    private const string Id = "heartbeat";
    private const string Last = "last";
    private const string End = "to";

    // Beats come every half a minute or so; a busy machine may skip one or two.
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(100);

    public Task BeatAsync(DateTimeOffset now, CancellationToken cancellation) =>
        connection.WriteAsync(database => Beat(database, now), cancellation);

    public Task<TimeSpan> SilenceAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        connection.ReadAsync(database => Silence(database, from, to), cancellation);

    private static bool Beat(ILiteDatabase database, DateTimeOffset now)
    {
        if (LastBeat(database) is { } last)
        {
            // A clock that was set back does not undo what was heard.
            if (now <= last) return false;
            if (now - last > Tolerated) KeepGap(database, last, now);
        }

        database.Upsert(Collections.Meta, new BsonDocument { ["_id"] = Id, [Field.Version] = 1, [Last] = Field.Of(now) });
        return true;
    }

    private static void KeepGap(ILiteDatabase database, DateTimeOffset from, DateTimeOffset to)
    {
        database.Upsert(Collections.Gaps, new BsonDocument { ["_id"] = Field.Of(from), [Field.Version] = 1, [End] = Field.Of(to) });
        var gaps = database.GetCollection(Collections.Gaps).FindAll().ToList();
        foreach (var old in gaps.Where(gap => gap[End].Instant() < to - Kept)) database.Delete(Collections.Gaps, old["_id"]);
    }

    private static TimeSpan Silence(ILiteDatabase database, DateTimeOffset from, DateTimeOffset to)
    {
        // Nobody knows of a time before the first beat.
        if (LastBeat(database) is not { } last) return TimeSpan.Zero;

        var gaps = database.GetCollection(Collections.Gaps).FindAll()
            .Aggregate(TimeSpan.Zero, (sum, gap) => sum + Overlap(gap["_id"].Instant(), gap[End].Instant(), from, to));
        return to - last > Tolerated ? gaps + Overlap(last, to, from, to) : gaps;
    }

    private static TimeSpan Overlap(DateTimeOffset start, DateTimeOffset end, DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (start > from ? start : from, end < to ? end : to);
        return last > first ? last - first : TimeSpan.Zero;
    }

    private static DateTimeOffset? LastBeat(ILiteDatabase database) =>
        database.Row(Collections.Meta, Id) is { } beat ? beat[Last].Instant() : null;
}
