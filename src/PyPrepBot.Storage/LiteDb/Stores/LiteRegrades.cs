using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteRegrades(LiteConnection connection) : IRegradeStore
{
    public Task<Regrade> KeepAsync(Regrade draft, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (Find(database, draft.Group, draft.Id) is { State: not RegradeState.Draft } kept) return kept;
            database.Upsert(Collections.Regrades, RegradeDocument.Write(draft));
            return draft;
        },
        cancellation);

    public Task<Regrade?> FindAsync(GroupId group, string id, CancellationToken cancellation) =>
        connection.ReadAsync(database => Find(database, group, id), cancellation);

    public Task<IReadOnlyList<Regrade>> OfQuestionAsync(GroupId group, string questionId, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Regrade>>(database => [.. OfQuestion(database, group, questionId)], cancellation);

    public Task<Regrade?> ConfirmAsync(GroupId group, string id, MemberId by, DateTimeOffset at, CancellationToken cancellation) =>
        connection.WriteAsync(
            database =>
            {
                if (Find(database, group, id) is not { State: RegradeState.Draft } draft) return null;
                if (OfQuestion(database, group, draft.QuestionId).Any(other => other.State == RegradeState.Confirmed)) return null;
                var confirmed = draft with { State = RegradeState.Confirmed, By = by, At = at };
                database.Upsert(Collections.Regrades, RegradeDocument.Write(confirmed));
                return confirmed;
            },
            cancellation);

    public Task GiveBackAsync(GroupId group, string id, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (Find(database, group, id) is not { State: RegradeState.Confirmed } confirmed) return false;
            database.Upsert(Collections.Regrades, RegradeDocument.Write(confirmed with { State = RegradeState.Draft }));
            return true;
        },
        cancellation);

    public Task<bool> FinishAsync(
        Regrade regrade, IReadOnlyList<LogEvent> events, IReadOnlyList<Post> posts, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => Finish(transaction, regrade, events, posts), cancellation);

    public Task<IReadOnlyList<Regrade>> UnfinishedAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Regrade>>(
            database => [.. All(database, group).Where(regrade => regrade.State == RegradeState.Confirmed)], cancellation);

    private static bool Finish(
        LogTransaction transaction, Regrade regrade, IReadOnlyList<LogEvent> events, IReadOnlyList<Post> posts)
    {
        if (Find(transaction.Database, regrade.Group, regrade.Id) is { State: RegradeState.Done }) return false;

        transaction.Append(events);
        foreach (var voided in events.OfType<ChallengeVoided>()) ChallengeSteps.MarkVoid(transaction, voided);
        foreach (var post in posts.Where(post => transaction.Database.Row(Collections.Posts, Key.Post(post)) is null))
            transaction.Put(post);
        transaction.Database.Upsert(Collections.Regrades, RegradeDocument.Write(regrade with { State = RegradeState.Done }));
        return true;
    }

    private static Regrade? Find(ILiteDatabase database, GroupId group, string id) =>
        database.Row(Collections.Regrades, Key.Regrade(group, id)) is { } document ? RegradeDocument.Read(document) : null;

    private static IEnumerable<Regrade> OfQuestion(ILiteDatabase database, GroupId group, string questionId) =>
        All(database, group).Where(regrade => regrade.QuestionId == questionId);

    private static IEnumerable<Regrade> All(ILiteDatabase database, GroupId group) =>
        database.RowsUnder(Collections.Regrades, Key.Prefix(group)).Select(RegradeDocument.Read);
}
