using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Everybody has one account.</summary>
internal sealed class NoLinks : ILinkStore
{
    public Task<MemberLink?> OfAsync(GroupId group, MemberId account, CancellationToken cancellation) => Task.FromResult<MemberLink?>(null);

    public Task<bool> LinkAsync(MemberLinked linked, CancellationToken cancellation) => Task.FromResult(false);

    public Task<bool> UnlinkAsync(MemberUnlinked unlinked, CancellationToken cancellation) => Task.FromResult(false);
}
