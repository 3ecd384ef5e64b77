using System.Security.Cryptography;
using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>Erases a person within one transaction. The log is the one place where it is rewritten, and keeps its order.</summary>
internal static class ErasureSteps
{
    private const int ReceiptLength = 16;

    public static ErasureReceipt Run(LogTransaction transaction, MemberId account, GroupId? group, string delivery, DateTimeOffset at)
    {
        var database = transaction.Database;
        if (database.Row(Collections.Erasures, ErasureDocument.IdOf(delivery)) is { } known) return ErasureDocument.Read(known);

        var person = new ErasedPerson(database, account, group);
        var concerned = ErasureRules.Searched.SelectMany(collection => Rewrite(database, collection, person)).Distinct().ToList();
        var receipt = Receive(database, delivery, at);
        foreach (var place in concerned) database.Upsert(Collections.Audit, AuditDocument.Write(Entry(place, account, receipt)));
        // Of a stranger there is nothing to clear, and nobody shall make the bot busy for it.
        if (concerned.Count == 0) return receipt;
        CompactionMark.Set(database);
        transaction.ReplayAll();
        return receipt with
        {
            Accounts = [.. concerned.SelectMany(place => place.Scrubber.Accounts.Select(erased => (place.Group, erased.Account)))],
        };
    }

    /// <summary>The groups in which a document has anything to do with an account.</summary>
    public static IReadOnlyList<GroupId> GroupsOf(ILiteDatabase database, MemberId account) =>
        [.. Concerned(database, account, only: null).Distinct()];

    public static bool Concerns(ILiteDatabase database, MemberId account, GroupId? group) => Concerned(database, account, group).Any();

    /// <summary>For somebody about whom nothing is kept: only the receipt.</summary>
    public static ErasureReceipt Receive(ILiteDatabase database, string delivery, DateTimeOffset at)
    {
        if (database.Row(Collections.Erasures, ErasureDocument.IdOf(delivery)) is { } known) return ErasureDocument.Read(known);
        var receipt = new ErasureReceipt(RandomNumberGenerator.GetHexString(ReceiptLength, lowercase: true), at);
        database.Insert(Collections.Erasures, ErasureDocument.Write(delivery, receipt));
        return receipt;
    }

    private static IEnumerable<GroupId> Concerned(ILiteDatabase database, MemberId account, GroupId? only)
    {
        var person = new ErasedPerson(database, account, only);
        return ErasureRules.Searched.SelectMany(
            collection => Changes(database, collection, person).Select(change => change.Place.Group));
    }

    private static List<PersonInGroup> Rewrite(ILiteDatabase database, string collection, ErasedPerson person)
    {
        // Read to the end before anything is written.
        var changes = Changes(database, collection, person).ToList();
        foreach (var (_, before, after) in changes)
        {
            if (after is null || after["_id"] != before["_id"]) database.Delete(collection, before["_id"]);
            if (after is not null) database.Upsert(collection, after);
        }

        return changes.ConvertAll(change => change.Place);
    }

    private static IEnumerable<(PersonInGroup Place, BsonDocument Before, BsonDocument? After)> Changes(
        ILiteDatabase database, string collection, ErasedPerson person)
    {
        foreach (var document in database.GetCollection(collection).FindAll())
        {
            if (person.In(collection, document) is not { } place) continue;
            var after = ErasureRules.Apply(collection, document, place);
            if (!ReferenceEquals(after, document)) yield return (place, document, after);
        }
    }

    private static AuditEntry Entry(PersonInGroup place, MemberId account, ErasureReceipt receipt)
    {
        var former = place.Scrubber.Accounts.First(erased => erased.Account == account).Former;
        return new AuditEntry($"erasure-{receipt.Id}", place.Group, receipt.At, former, "erasure", "their own data", null, receipt.Id);
    }
}
