using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>The accounts of a group that are one of two. A link changes by a replay only, after which everybody scans again.</summary>
internal sealed class LinksInMemory(Dictionary<MemberId, MemberLink> links) : IView
{
    public static LinksInMemory Scan(ILiteDatabase database, GroupId group) => new(
        database.Under(StateKinds.Links.Collection, Key.Prefix(group))
            .Select(StateKinds.Links.Read)
            .ToDictionary(state => state.Member, state => state.Link));

    public MemberLink? Of(MemberId account) => links.GetValueOrDefault(account);

    public void Follow(Changes changes)
    {
    }
}
