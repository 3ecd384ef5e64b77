using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>A person in each group: which accounts they have there, and by which names moderators may have written of them.</summary>
internal sealed class ErasedPerson(ILiteDatabase database, MemberId account, GroupId? only)
{
    private readonly Dictionary<string, PersonInGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>The group a document belongs to; null for one of another group than is asked for, or of none.</summary>
    public PersonInGroup? In(string collection, BsonDocument document)
    {
        if (GroupOf(collection, document) is not { } group || (only is { } one && one.Value != group)) return null;
        if (_groups.TryGetValue(group, out var known)) return known;
        var scrubber = new Scrubber(group, [.. AccountsIn(group).Select(ErasedAccount.Of)]);
        return _groups[group] = new PersonInGroup(new GroupId(group), scrubber, NamesIn(group, scrubber), SuggestedIn(group, scrubber));
    }

    private static string? GroupOf(string collection, BsonDocument document)
    {
        if (document["group"].IsString) return document["group"].AsString;
        if (!document["_id"].IsString) return null;
        var parts = document["_id"].AsString.Split('|');
        // Of a notice that was told only the key is left, which begins with that word.
        return collection == Collections.Notices ? parts.ElementAtOrDefault(1) : parts[0];
    }

    private IEnumerable<MemberId> AccountsIn(string group) =>
        database.Row(StateKinds.Links.Collection, Key.Member(new GroupId(group), account)) is { } link
            ? [link["main"].Member(), link["alias"].Member()]
            : [account];

    private List<string> NamesIn(string group, Scrubber person) => [.. person.Accounts
        .SelectMany(erased => Names(new GroupId(group), erased))
        .Where(name => name.Length > 1)
        .Distinct(StringComparer.Ordinal)];

    private HashSet<string> SuggestedIn(string group, Scrubber person) => database
        .RowsUnder(Collections.Suggestions, Key.Prefix(new GroupId(group)))
        .Where(row => person.FindUser(row["author"]) is not null && row["proposal"].IsString)
        .Select(row => row["proposal"].AsString)
        .ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> Names(GroupId group, ErasedAccount erased)
    {
        if (database.Row(Collections.Profiles, Key.Member(group, erased.Account)) is { } profile) yield return profile["name"].AsString;
        var settings = database.Row(Collections.MemberSettings, Key.Member(group, erased.Account));
        if (settings?["nickname"].OptionalText() is { } nickname) yield return nickname;
    }
}
