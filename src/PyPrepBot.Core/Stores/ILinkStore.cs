using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Which accounts of a group are one person. It is asked at every interaction, so the answer comes from memory.</summary>
public interface ILinkStore
{
    /// <summary>The pair an account belongs to; null for one that stands alone.</summary>
    Task<MemberLink?> OfAsync(GroupId group, MemberId account, CancellationToken cancellation);

    /// <summary>Makes two accounts one member, with all that both ever answered, unless one of them is linked already.</summary>
    /// <returns>Whether they are one now by this call.</returns>
    Task<bool> LinkAsync(MemberLinked linked, CancellationToken cancellation);

    /// <summary>Makes them two members again, each with what was answered with it.</summary>
    /// <returns>Whether this call did so.</returns>
    Task<bool> UnlinkAsync(MemberUnlinked unlinked, CancellationToken cancellation);
}
