using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteLinks(LiteConnection connection) : ILinkStore
{
    public Task<MemberLink?> OfAsync(GroupId group, MemberId account, CancellationToken cancellation) => connection.Views.ReadAsync(
        group.Value, nameof(LinksInMemory), database => LinksInMemory.Scan(database, group), links => links.Of(account), cancellation);

    public Task<bool> LinkAsync(MemberLinked linked, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction => linked.Main != linked.Alias
            && transaction.Tables.Link(linked.Group, linked.Main) is null
            && transaction.Tables.Link(linked.Group, linked.Alias) is null
            && transaction.Append(linked),
        cancellation);

    public Task<bool> UnlinkAsync(MemberUnlinked unlinked, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction => transaction.Tables.Link(unlinked.Group, unlinked.Main)?.Link == new MemberLink(unlinked.Main, unlinked.Alias)
            && transaction.Append(unlinked),
        cancellation);
}
