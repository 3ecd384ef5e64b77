using LiteDB;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>What becomes of each document when a person is erased. What no rule names is cleaned of their id.</summary>
internal static class ErasureRules
{
    // One document a person: it goes as a whole.
    private static readonly HashSet<string> Owned =
    [
        Collections.Profiles, Collections.MemberSettings, Collections.Cards, Collections.OpenQuizzes, Collections.FinishedQuizzes,
        Collections.QuizCounts,
    ];

    private static readonly HashSet<string> OfNobody = [Collections.Meta, Collections.Gaps, Collections.Erasures, Collections.Posts];

    /// <summary>Projected state is made anew from the log, and some collections are about nobody.</summary>
    public static IEnumerable<string> Searched { get; } = Collections.All
        .Except(OfNobody)
        .Except([
            StateKinds.Members.Collection, StateKinds.Questions.Collection, StateKinds.Labels.Collection,
            StateKinds.Exposures.Collection, StateKinds.Days.Collection, StateKinds.Links.Collection,
        ])
        .ToList();

    /// <summary>The document as it is to be; the same object when nothing changes, null when it goes.</summary>
    public static BsonDocument? Apply(string collection, BsonDocument document, PersonInGroup place)
    {
        var person = place.Scrubber;
        if (Owned.Contains(collection) && person.Owns(document["_id"])) return null;
        // What was taken in is a question by now, and stays with a former member as its author.
        if (collection == Collections.Suggestions && IsBy(document, person)) return null;
        if (collection == Collections.Notices && person.FindUser(document["to"]) is not null) return null;
        if (collection == Collections.Codes && person.FindUser(document["by"]) is not null) return null;
        // Only there do moderators' words name people; elsewhere a name may be a word like any other.
        return collection == Collections.Audit
            ? AuditRules.Apply(document, place)
            : person.Clean(Emptied(collection, document, person));
    }

    private static BsonDocument Emptied(string collection, BsonDocument document, Scrubber person) => collection switch
    {
        Collections.Groups => WithoutOffice(document, person),
        _ when person.Find(document["member"]) is null => document,
        Collections.Events => WithoutWords(document),
        Collections.Reports => With(
            // Where they wrote it may be a conversation of their own with the bot.
            WithoutReply(document), ("note", ""), ("answer", BsonValue.Null), ("near", BsonValue.Null)),
        _ => document,
    };

    private static BsonDocument WithoutReply(BsonDocument report) => report["decision"] is BsonDocument decision
        ? With(report, ("decision", With(decision, ("note", ""))))
        : report;

    private static bool IsBy(BsonDocument document, Scrubber person) =>
        person.Find(document["member"]) is not null || person.FindUser(document["author"]) is not null;

    // Ids of options say nothing about a person, and the figures of the question rest on them.
    private static BsonDocument WithoutWords(BsonDocument answer)
    {
        if (answer["reason"].IsString) return With(answer, ("reason", ""));
        if (!answer["input"].IsString || answer["input"].AsString.Length == 0) return answer;
        var shown = answer["shown"].Texts();
        return answer["input"].AsString.Split(',').All(shown.Contains) ? answer : With(answer, ("input", ""));
    }

    /// <summary>Nobody is asked any more who set the group up, and a moderator who was named is none.</summary>
    private static BsonDocument WithoutOffice(BsonDocument group, Scrubber person)
    {
        var isChanged = false;
        var rooms = group["linked"] is BsonArray linked ? linked : [];
        foreach (var room in rooms.Select(room => room.AsDocument).Append(group))
        {
            if (person.FindUser(room["setUpBy"]) is null) continue;
            room["setUpBy"] = BsonValue.Null;
            isChanged = true;
        }

        if (group["settings"] is BsonDocument settings && settings["moderators"] is BsonArray moderators)
        {
            var kept = moderators.Where(entry => person.Accounts.All(account => account.Moderator != entry.AsString)).ToList();
            isChanged |= kept.Count < moderators.Count;
            settings["moderators"] = new BsonArray(kept);
        }

        return isChanged ? With(group) : group;
    }

    public static BsonDocument With(BsonDocument document, params IReadOnlyList<(string Field, BsonValue Value)> fields)
    {
        var changed = new BsonDocument(document.ToDictionary());
        foreach (var (field, value) in fields) changed[field] = value;
        return changed;
    }
}
