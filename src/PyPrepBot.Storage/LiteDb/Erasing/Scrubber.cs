using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>Puts a former member in the place of a person wherever a document of one group names them.</summary>
internal sealed class Scrubber(string group, IReadOnlyList<ErasedAccount> accounts)
{
    /// <summary>How a former member is called where a name is kept.</summary>
    public const string FormerName = "a former member";

    private readonly IReadOnlyList<(string Words, string Instead)> _spellings =
        [.. accounts.SelectMany(account => account.Spellings().Select(words => (words, account.Former.Value)))];

    public IReadOnlyList<ErasedAccount> Accounts => accounts;

    public ErasedAccount? Find(BsonValue member) =>
        member.IsString ? accounts.FirstOrDefault(account => account.Account.Value == member.AsString) : null;

    /// <summary>Whether an id has the person as one of its parts.</summary>
    public bool Owns(BsonValue id) =>
        id.IsString && id.AsString.Split('|').Skip(1).Any(part => accounts.Any(account => account.Account.Value == part));

    /// <summary>Whether a part of a document is the person, as <c>UserDocument</c> writes them.</summary>
    public ErasedAccount? FindUser(BsonValue value) => value is BsonDocument user && user["platform"].IsString && user["id"].IsString
        ? accounts.FirstOrDefault(account =>
            account.Id == user["id"].AsString && account.Platform.Equals(user["platform"].AsString, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>The document without the person; the very same object when they are not in it.</summary>
    public BsonDocument Clean(BsonDocument document)
    {
        var erased = FindUser(document);
        var isChanged = false;
        var clean = new BsonDocument();
        foreach (var (name, value) in document)
        {
            clean[name] = erased is null ? Clean(value) : InUser(name, value, erased.Former);
            isChanged |= !ReferenceEquals(clean[name], value);
        }

        return isChanged ? clean : document;
    }

    /// <summary>Words without the names of a person; the parts of an id such as <c>gil-001</c> are no names.</summary>
    public static BsonValue CleanNames(BsonValue value, IReadOnlyList<string> names) => value.IsString
        ? names.Aggregate(value.AsString, (kept, name) => Words.Replace(kept, name, FormerName, "-_:|"))
        : value;

    private BsonValue Clean(BsonValue value) => value switch
    {
        BsonDocument document => Clean(document),
        BsonArray array => CleanArray(array),
        { IsString: true } => CleanText(value),
        _ => value,
    };

    private static BsonValue InUser(string field, BsonValue value, MemberId former) => field switch
    {
        "id" => former.Value,
        "name" => FormerName,
        _ => value,
    };

    private BsonArray CleanArray(BsonArray array)
    {
        var clean = new BsonArray(array.Select(item => Clean(item)));
        return clean.Zip(array).All(pair => ReferenceEquals(pair.First, pair.Second)) ? array : clean;
    }

    private BsonValue CleanText(BsonValue value)
    {
        var before = value.AsString;
        if (before == group) return value;
        // Keys begin with the group, whose id may look like that of a person.
        var head = before.StartsWith(group + '|', StringComparison.Ordinal) ? group.Length : 0;
        var rest = head == 0 ? before : before[head..];
        var text = _spellings.Aggregate(rest, (kept, spelling) => Words.Replace(kept, spelling.Words, spelling.Instead));
        return ReferenceEquals(text, rest) ? value : before[..head] + text;
    }
}
