using System.Collections.Concurrent;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

internal sealed class MemoryGroups : IGroupStore
{
    private readonly ConcurrentDictionary<GroupId, StudyGroup> _groups = new();

    /// <summary>What a reader of a group has to wait for first.</summary>
    public Func<GroupId, Task> Reading { get; set; } = _ => Task.CompletedTask;

    public async Task<StudyGroup?> FindAsync(GroupId group, CancellationToken cancellation)
    {
        await Reading(group);
        return _groups.GetValueOrDefault(group);
    }

    public Task<IReadOnlyList<StudyGroup>> AllAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<StudyGroup>>([.. _groups.Values.OrderBy(group => group.Id.Value, StringComparer.Ordinal)]);

    public Task SaveAsync(StudyGroup group, CancellationToken cancellation)
    {
        Save(group);
        return Task.CompletedTask;
    }

    public Task<StudyGroup> AddAsync(StudyGroup group, CancellationToken cancellation) =>
        Task.FromResult(_groups.GetOrAdd(group.Id, group));

    public Task<StudyGroup?> ChangeAsync(GroupId group, Func<StudyGroup, StudyGroup> change, CancellationToken cancellation) =>
        Task.FromResult(_groups.ContainsKey(group) ? _groups.AddOrUpdate(group, _ => throw new InvalidOperationException(), (_, kept) => change(kept)) : null);

    public Task<(StudyGroup First, StudyGroup Second)?> ChangeAsync(
        GroupId first,
        GroupId second,
        Func<StudyGroup, StudyGroup, (StudyGroup First, StudyGroup Second)> change,
        CancellationToken cancellation)
    {
        if (!_groups.TryGetValue(first, out var one) || !_groups.TryGetValue(second, out var other))
        {
            return Task.FromResult<(StudyGroup, StudyGroup)?>(null);
        }

        var changed = change(one, other);
        (_groups[first], _groups[second]) = changed;
        return Task.FromResult<(StudyGroup, StudyGroup)?>(changed);
    }

    public void Save(StudyGroup group) => _groups[group.Id] = group;
}
