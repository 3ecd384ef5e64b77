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
            return MemberIn(transaction, completed.Group, completed.Member);
        },
        cancellation);

    public Task RecordAsync(MemberPaused pause, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => transaction.Append(pause), cancellation);

    public Task<IReadOnlyList<AnswerGiven>> OfChallengeAsync(
        GroupId group, DateOnly date, MemberId? member, CancellationToken cancellation)
    {
        var prefix = member is { } one ? EventKey.DailyAnswers(group, date, one) : EventKey.DailyAnswers(group, date);
        return connection.ReadAsync<IReadOnlyList<AnswerGiven>>(
            database => [.. EventLog.Under(database, prefix).Cast<AnswerGiven>()], cancellation);
    }

    private static Recorded Record(LogTransaction transaction, AnswerGiven answer)
    {
        var before = MemberIn(transaction, answer.Group, answer.Member);
        return transaction.Append(answer)
            ? new Recorded(true, answer, before, MemberIn(transaction, answer.Group, answer.Member))
            : new Recorded(false, (AnswerGiven)transaction.Find(answer.Key)!, before, before);
    }

    private static MemberState MemberIn(LogTransaction transaction, GroupId group, MemberId member) =>
        transaction.Tables.Member(group, member) ?? new MemberState(group, member);
}
