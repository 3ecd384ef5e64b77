using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteAnswers(LiteConnection connection) : IAnswerStore
{
    private readonly CombinedWrites<AnswerGiven, Recorded> _answers = new(connection, Record);

    public Task<Recorded> RecordAsync(AnswerGiven answer, CancellationToken cancellation) => _answers.WriteAsync(answer, cancellation);

    public Task<MemberState> RecordAsync(TestCompleted completed, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction =>
        {
            transaction.Append(completed);
            return transaction.Tables.Person(completed.Group, completed.Member);
        },
        cancellation);

    public Task RecordAsync(MemberPaused pause, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => transaction.Append(pause), cancellation);

    public Task RecordAsync(PauseEnded ended, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => transaction.Append(ended), cancellation);

    public Task<IReadOnlyList<AnswerGiven>> OfChallengeAsync(
        GroupId group, DateOnly date, MemberId? member, CancellationToken cancellation) => connection.ReadAsync(
        database => member is { } one ? DailyAnswers.Of(database, group, date, one) : DailyAnswers.Of(database, group, date), cancellation);

    private static Recorded Record(LogTransaction transaction, AnswerGiven answer)
    {
        var before = transaction.Tables.Person(answer.Group, answer.Member);
        if (before.EarlierAccount(answer) is { } account)
        {
            // Given with one account while it was linked to another, with which the challenge was answered already.
            var kept = DailyAnswers.OfAccount(transaction.Database, answer.Group, ChallengeDate.Parse(answer.ContextId), account);
            return new Recorded(false, kept[^1], before, before);
        }

        return transaction.Append(answer)
            ? new Recorded(true, answer, before, transaction.Tables.Person(answer.Group, answer.Member))
            : new Recorded(false, (AnswerGiven)transaction.Find(answer.Key)!, before, before);
    }
}
