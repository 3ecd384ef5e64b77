using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteAnswerLog(LiteConnection connection) : IAnswerLog
{
    private readonly SharedFirstAnswers _firsts = new(connection);

    public Task<AnswerGiven?> FindAsync(GroupId group, string key, CancellationToken cancellation) => connection.ReadAsync(
        database => EventLog.Find(database, key) is AnswerGiven answer && answer.Group == group ? answer : null, cancellation);

    public Task<QuestionAnswers> OfQuestionAsync(GroupId group, string questionId, CancellationToken cancellation) =>
        connection.ReadAsync(database => OfQuestion(database, group, questionId), cancellation);

    public Task<IReadOnlyList<AnswerGiven>> SinceAsync(GroupId group, DateOnly day, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<AnswerGiven>>(
            database =>
            {
                var marks = TodaysMarks.Of(database, group);
                return [.. Answers(database, group).Where(answer => answer.Day >= day).Select(marks.On)];
            },
            cancellation);

    public Task<IReadOnlyList<FirstAnswer>> FirstAnswersAsync(GroupId group, CancellationToken cancellation) =>
        _firsts.OfAsync(group, cancellation);

    public Task<int> CountAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync(database => database.Under(Collections.Events, Key.Prefix(group)).Count(), cancellation);

    public Task<WhatIf> TryAsync(GroupId group, IReadOnlyList<LogEvent> further, CancellationToken cancellation) =>
        connection.ReadAsync(
            database =>
            {
                var log = EventLog.All(database);
                return new WhatIf(Members(log, group), Members([.. log, .. further], group));
            },
            cancellation);

    private static QuestionAnswers OfQuestion(ILiteDatabase database, GroupId group, string questionId)
    {
        var marks = TodaysMarks.Of(database, group);
        var answers = Answers(database, group)
            .Where(answer => answer.QuestionId == questionId)
            .Select(marks.On)
            .OrderBy(answer => answer.At)
            .ThenBy(answer => answer.Key, StringComparer.Ordinal)
            .ToList();
        var voided = EventLog.Under(database, EventKey.VoidedAnswers(group))
            .OfType<AnswersVoided>()
            .SelectMany(spoilt => spoilt.Answers);
        return new QuestionAnswers(answers, voided.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<AnswerGiven> Answers(ILiteDatabase database, GroupId group) =>
        EventLog.Under(database, Key.Prefix(group)).OfType<AnswerGiven>();

    private static IReadOnlyList<MemberState> Members(IEnumerable<LogEvent> log, GroupId group)
    {
        var tables = new MemoryTables();
        Projector.Replay(tables, log);
        return tables.Members(group);
    }
}
