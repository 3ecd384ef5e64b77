using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>Which accounts of each group are one person, as the events say one after the other.</summary>
internal sealed class Accounts
{
    private readonly Dictionary<(GroupId Group, MemberId Member), MemberLink> _links = [];

    public IEnumerable<LinkState> All => _links.Select(link => new LinkState(link.Key.Group, link.Key.Member, link.Value));

    /// <summary>An account is one of two at most: what would make a chain, or a pair of one, says nothing.</summary>
    public void Take(MemberLinked linked)
    {
        var isFree = linked.Main != linked.Alias && IsFree(linked.Group, linked.Main) && IsFree(linked.Group, linked.Alias);
        if (isFree)
        {
            var link = new MemberLink(linked.Main, linked.Alias);
            _links[(linked.Group, linked.Main)] = link;
            _links[(linked.Group, linked.Alias)] = link;
        }
    }

    public void Take(MemberUnlinked unlinked)
    {
        var link = new MemberLink(unlinked.Main, unlinked.Alias);
        if (_links.GetValueOrDefault((unlinked.Group, unlinked.Main)) == link)
        {
            _links.Remove((unlinked.Group, unlinked.Main));
            _links.Remove((unlinked.Group, unlinked.Alias));
        }
    }

    private bool IsFree(GroupId group, MemberId member) => !_links.ContainsKey((group, member));
}
