using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

/// <summary>Unfinished tests have a collection of their own, so that finding them never means looking through the finished ones.</summary>
internal sealed class LiteQuizzes(LiteConnection connection) : IQuizStore
{
    private const int FinishedKept = 40;

    public Task<QuizSession?> FindAsync(GroupId group, MemberId member, string session, CancellationToken cancellation) =>
        connection.ReadAsync(
            database => AccountsOf(database, group, member)
                .Select(account => Find(database, Collections.OpenQuizzes, group, account, session)
                    ?? Find(database, Collections.FinishedQuizzes, group, account, session))
                .FirstOrDefault(found => found is not null),
            cancellation);

    public Task<QuizSession?> OpenAsync(GroupId group, MemberId member, CancellationToken cancellation) => connection.ReadAsync(
        database => AccountsOf(database, group, member)
            .SelectMany(account => database.RowsUnder(Collections.OpenQuizzes, Key.Prefix(group, account)))
            .Select(QuizDocument.Read)
            .MaxBy(session => session.StartedAt),
        cancellation);

    public Task<QuizCount> CountAsync(GroupId group, MemberId member, DateOnly day, CancellationToken cancellation) =>
        connection.ReadAsync(
            database => AccountsOf(database, group, member)
                .Select(account => QuizCounter.Read(database, group, account, day))
                .Aggregate((sum, one) => new QuizCount(sum.Ever + one.Ever, sum.RatedToday + one.RatedToday)),
            cancellation);

    public Task SaveAsync(QuizSession session, CancellationToken cancellation) =>
        connection.WriteAsync(database => Save(database, session), cancellation);

    public Task<IReadOnlyList<QuizSession>> AbandonedAsync(DateTimeOffset before, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<QuizSession>>(
            database => [.. database.GetCollection(Collections.OpenQuizzes).FindAll()
                .Select(QuizDocument.Read)
                .Where(session => session.StartedAt < before)
                .OrderBy(session => session.StartedAt)],
            cancellation);

    // A test that was begun before two accounts became one person is that person's all the same.
    private static IReadOnlyList<MemberId> AccountsOf(ILiteDatabase database, GroupId group, MemberId member) =>
        new LiteTables(database).Link(group, member) is { } state ? [state.Link.Main, state.Link.Alias] : [member];

    private static QuizSession? Find(ILiteDatabase database, string collection, GroupId group, MemberId member, string session) =>
        database.RowsUnder(collection, Key.Prefix(group, member)).LastOrDefault(document => document["session"].AsString == session)
            is { } found ? QuizDocument.Read(found) : null;

    private static bool Save(ILiteDatabase database, QuizSession session)
    {
        var document = QuizDocument.Write(session);
        var (home, other) = session.FinishedAt is null
            ? (Collections.OpenQuizzes, Collections.FinishedQuizzes)
            : (Collections.FinishedQuizzes, Collections.OpenQuizzes);
        if (!database.Delete(other, document["_id"]) && database.Row(home, document["_id"]) is null)
            QuizCounter.Add(database, session);

        database.Upsert(home, document);
        if (session.FinishedAt is not null) LetGo(database, Key.Prefix(session.Group, session.Member));
        return true;
    }

    private static void LetGo(ILiteDatabase database, string prefix)
    {
        foreach (var old in database.RowsUnder(Collections.FinishedQuizzes, prefix).SkipLast(FinishedKept))
            database.Delete(Collections.FinishedQuizzes, old["_id"]);
    }
}
