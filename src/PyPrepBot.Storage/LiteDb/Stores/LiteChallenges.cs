using LiteDB;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteChallenges(LiteConnection connection) : IChallengeStore
{
    public Task<Challenge?> FindAsync(GroupId group, DateOnly date, CancellationToken cancellation) =>
        connection.ReadAsync(database => ChallengeSteps.Find(database, group, date), cancellation);

    public Task<IReadOnlyList<Challenge>> BetweenAsync(GroupId group, DateOnly first, DateOnly last, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Challenge>>(
            database => [.. database.RowsBetween(Collections.Challenges, Key.Day(group, first), Key.Day(group, last))
                .Select(ChallengeDocument.Read)],
            cancellation);

    public Task<Challenge> PlanAsync(Challenge planned, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (ChallengeSteps.Find(database, planned.Group, planned.Date) is { } standing) return standing;
            database.Insert(Collections.Challenges, ChallengeDocument.Write(planned));
            return planned;
        },
        cancellation);

    public Task<bool> ReleaseAsync(GroupId group, DateOnly date, CancellationToken cancellation) => connection.WriteAsync(
        database => ChallengeSteps.Find(database, group, date) is { Status: ChallengeStatus.Planned }
            && database.Delete(Collections.Challenges, Key.Day(group, date)),
        cancellation);

    public Task<Challenge> OpenAsync(
        ChallengeOpened opened, Challenge challenge, IReadOnlyList<Post> posts, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => ChallengeSteps.Open(transaction, opened, challenge, posts), cancellation);

    public Task<bool> CloseAsync(ChallengeClosed closed, IReadOnlyList<Post> posts, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => ChallengeSteps.Close(transaction, closed, posts), cancellation);

    public Task<bool> VoidAsync(ChallengeVoided voided, Challenge challenge, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => ChallengeSteps.Void(transaction, voided, challenge), cancellation);

    public Task<int> AnswersAsync(GroupId group, DateOnly date, CancellationToken cancellation) => connection.ReadAsync(
        database => AnswersOn(database, Key.Day(group, date)), cancellation);

    private static int AnswersOn(ILiteDatabase database, string day) =>
        database.Row(StateKinds.Days.Collection, day) is { } document ? StateKinds.Days.Read(document).Answers : 0;
}
