using System.Collections.Concurrent;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>
/// The shared bank as each group sees it. A snapshot stays the same object until the shared bank or the group's rows change.
/// </summary>
internal sealed class GroupQuestionBank(IQuestionBank shared, LiteConnection connection) : IQuestionBank
{
    private readonly ConcurrentDictionary<GroupId, Snapshot> _snapshots = new();
    private readonly Lock _laying = new();

    public QuestionBank Current => shared.Current;

    public QuestionBank Of(GroupId group)
    {
        var (rows, current) = (connection.Shelf.Of(group), shared.Current);
        if (ReferenceEquals(rows, GroupRows.None))
            return current;
        if (_snapshots.GetValueOrDefault(group) is { } known && known.Holds(current, rows))
            return known.Bank;

        lock (_laying)
        {
            if (_snapshots.GetValueOrDefault(group) is { } laid && laid.Holds(current, rows))
                return laid.Bank;

            var bank = GroupQuestions.Of(current, rows);
            _snapshots[group] = new Snapshot(current, rows, bank);
            return bank;
        }
    }

    private sealed record Snapshot(QuestionBank Shared, GroupRows Rows, QuestionBank Bank)
    {
        public bool Holds(QuestionBank shared, GroupRows rows) => ReferenceEquals(Shared, shared) && ReferenceEquals(Rows, rows);
    }
}
