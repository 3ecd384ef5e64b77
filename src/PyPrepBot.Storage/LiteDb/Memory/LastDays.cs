using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>The last day on which each member of a group answered anything.</summary>
internal sealed class LastDays(GroupId group, Dictionary<MemberId, DateOnly> days) : IView
{
    public static LastDays Scan(ILiteDatabase database, GroupId group)
    {
        var days = new Dictionary<MemberId, DateOnly>();
        foreach (var document in database.Under(StateKinds.Members.Collection, Key.Prefix(group)))
        {
            var member = document["member"].Member();
            if (!member.IsFormer && document[MemberDocument.ActiveOn].OptionalDate() is { } day) days.Add(member, day);
        }

        return new LastDays(group, days);
    }

    public IReadOnlyList<MemberId> Since(DateOnly day) => [.. days.Where(last => last.Value >= day).Select(last => last.Key)];

    public void Follow(Changes changes)
    {
        foreach (var member in changes.Members.Where(member => member.Group == group && member.ActiveOn is not null))
        {
            if (!member.Member.IsFormer) days[member.Member] = member.ActiveOn!.Value;
        }
    }
}
