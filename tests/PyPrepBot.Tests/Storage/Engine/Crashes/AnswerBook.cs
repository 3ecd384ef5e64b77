using LiteDB;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>The work whose safety is tried: an event, a counter and a short list of notes, all in one transaction.</summary>
internal static class AnswerBook
{
    public const string Events = "events";
    public const string Members = "members";
    public const string Notes = "notes";
    public const int NotesKept = 3;

    /// <returns>False when the answer was recorded before.</returns>
    public static bool Record(ILiteDatabase database, Answer answer, int size)
    {
        if (!Count(database, answer, size)) return false;
        KeepNotes(database.GetCollection(Notes), answer, size);
        return true;
    }

    /// <summary>The event and the counter alone.</summary>
    public static bool Count(ILiteDatabase database, Answer answer, int size)
    {
        var events = database.GetCollection(Events);
        if (events.FindById(answer.Key) is not null) return false;
        events.Insert(new BsonDocument
        {
            ["_id"] = answer.Key,
            ["member"] = answer.Member,
            ["points"] = answer.Points,
            ["text"] = new string('x', size),
        });
        Raise(database.GetCollection(Members), answer);
        return true;
    }

    public static int LastOf(ILiteDatabase database, string member) =>
        database.GetCollection(Members).FindById(member)?["answers"].AsInt32 ?? 0;

    private static void Raise(ILiteCollection<BsonDocument> members, Answer answer)
    {
        var found = members.FindById(answer.Member);
        var member = found ?? new BsonDocument { ["_id"] = answer.Member, ["answers"] = 0, ["points"] = 0 };
        member["answers"] = member["answers"].AsInt32 + 1;
        member["points"] = member["points"].AsInt32 + answer.Points;
        if (found is null) members.Insert(member);
        else members.Update(member);
    }

    // Large documents that come and go make LiteDB free and reuse pages.
    private static void KeepNotes(ILiteCollection<BsonDocument> notes, Answer answer, int size)
    {
        notes.Insert(new BsonDocument { ["_id"] = answer.Key, ["text"] = new string('n', size * 8) });
        if (answer.Number > NotesKept) notes.Delete((answer with { Number = answer.Number - NotesKept }).Key);
    }
}
