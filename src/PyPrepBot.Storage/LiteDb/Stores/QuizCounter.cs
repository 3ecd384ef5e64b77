using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

/// <summary>How many tests a member began, in a small document that outlives the tests.</summary>
internal static class QuizCounter
{
    private const int DaysKept = 7;
    private const int Version = 1;

    public static QuizCount Read(ILiteDatabase database, GroupId group, MemberId member, DateOnly day)
    {
        if (database.Row(Collections.QuizCounts, Key.Member(group, member)) is not { } document) return default;
        return new QuizCount(document["ever"].AsInt32, DaysOf(document).GetValueOrDefault(day));
    }

    public static void Add(ILiteDatabase database, QuizSession session)
    {
        var id = Key.Member(session.Group, session.Member);
        var known = database.Row(Collections.QuizCounts, id) ?? new BsonDocument { ["ever"] = 0, ["rated"] = new BsonArray() };
        var days = DaysOf(known);
        if (session.Rated) days[session.Day] = days.GetValueOrDefault(session.Day) + 1;

        database.Upsert(Collections.QuizCounts, new BsonDocument
        {
            ["_id"] = id,
            [Field.Version] = Version,
            ["ever"] = known["ever"].AsInt32 + 1,
            ["rated"] = new BsonArray(days.OrderBy(day => day.Key).TakeLast(DaysKept)
                .Select(day => new BsonArray { Field.Of(day.Key), day.Value })),
        });
    }

    private static Dictionary<DateOnly, int> DaysOf(BsonDocument document) =>
        document["rated"].AsArray.ToDictionary(day => day[0].Date(), day => day[1].AsInt32);
}
