using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

internal sealed class MemoryMembers(MemoryLog log) : IMemberStore
{
    public Task<MemberState> FindAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        Task.FromResult(log.Tables.Member(group, member) ?? new MemberState(group, member));

    public Task<IReadOnlyList<MemberState>> ActiveAsync(GroupId group, DateOnly since, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<MemberState>>([.. log.Tables.Members(group).Where(member => member.ActiveOn >= since)]);

    public Task<string?> PlatformNameAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        Task.FromResult<string?>(null);

    public Task<IReadOnlyDictionary<MemberId, string>> NamesAsync(
        GroupId group, IReadOnlyCollection<MemberId> members, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, string>>(members.ToDictionary(member => member, member => member.Value));

    public Task RenameAsync(GroupId group, MemberId member, string name, CancellationToken cancellation) => Task.CompletedTask;
}
