using LiteDB;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Holds a reopened store against what was promised.</summary>
internal static class AnswerAudit
{
    /// <returns>Every broken promise, in words; none when the store is as it should be.</returns>
    public static IReadOnlyList<string> Check(ILiteDatabase database, IReadOnlyCollection<string> acknowledged)
    {
        var complaints = new List<string>();
        try
        {
            var events = database.GetCollection(AnswerBook.Events).FindAll().ToList();
            var keys = events.ConvertAll(found => found["_id"].AsString);
            CheckKeys(database, keys, acknowledged, complaints);
            foreach (var member in events.GroupBy(found => found["member"].AsString)) CheckMember(database, member, complaints);
            CheckNotes(database, keys, complaints);
        }
        catch (Exception error)
        {
            complaints.Add($"unreadable: {error.GetType().Name} {error.Message}");
        }
        return complaints;
    }

    private static void CheckKeys(
        ILiteDatabase database, List<string> keys, IReadOnlyCollection<string> acknowledged, List<string> complaints)
    {
        var present = keys.ToHashSet();
        if (present.Count != keys.Count) complaints.Add($"doubled: {keys.Count - present.Count} events");
        foreach (var key in acknowledged.Where(key => !present.Contains(key))) complaints.Add($"lost: {key} was acknowledged");
        var events = database.GetCollection(AnswerBook.Events);
        foreach (var key in keys.Where(key => events.FindById(key) is null)) complaints.Add($"unreachable: {key}");
    }

    private static void CheckMember(ILiteDatabase database, IGrouping<string, BsonDocument> events, List<string> complaints)
    {
        var member = database.GetCollection(AnswerBook.Members).FindById(events.Key);
        var (answers, points) = (events.Count(), events.Sum(found => found["points"].AsInt32));
        if (member is null) complaints.Add($"no counters for {events.Key}");
        else if (member["answers"].AsInt32 != answers || member["points"].AsInt32 != points)
            complaints.Add($"counters of {events.Key} say {member["answers"]}/{member["points"]}, the events {answers}/{points}");
    }

    private static void CheckNotes(ILiteDatabase database, List<string> keys, List<string> complaints)
    {
        var expected = keys.Select(Answer.Parse).GroupBy(answer => answer.Member)
            .SelectMany(member => member.OrderByDescending(answer => answer.Number).Take(AnswerBook.NotesKept))
            .Select(answer => answer.Key).ToHashSet();
        var found = database.GetCollection(AnswerBook.Notes).FindAll().ToList();
        if (!expected.SetEquals(found.Select(note => note["_id"].AsString)))
            complaints.Add($"notes: {found.Count} found, {expected.Count} expected");
        var torn = found.Count(note => note["text"].AsString.Any(letter => letter != 'n'));
        if (torn > 0) complaints.Add($"torn: {torn} notes");
    }
}
