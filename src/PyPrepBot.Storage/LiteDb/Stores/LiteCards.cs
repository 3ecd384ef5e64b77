using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteCards(LiteConnection connection) : ICardStore
{
    public Task<PersonalCard> OpenAsync(PersonalCard card, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (Find(database, card.Group, card.Date, card.Member) is { } first) return first;
            database.Insert(Collections.Cards, CardDocument.Write(card));
            return card;
        },
        cancellation);

    public Task<PersonalCard?> FindAsync(GroupId group, DateOnly date, MemberId member, CancellationToken cancellation) =>
        connection.ReadAsync(database => Find(database, group, date, member), cancellation);

    public Task UseHintAsync(PersonalCard card, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            var kept = Find(database, card.Group, card.Date, card.Member) ?? card;
            database.Upsert(Collections.Cards, CardDocument.Write(kept with { HintUsed = true }));
            return true;
        },
        cancellation);

    private static PersonalCard? Find(ILiteDatabase database, GroupId group, DateOnly date, MemberId member) =>
        database.Row(Collections.Cards, Key.Card(group, date, member)) is { } document ? CardDocument.Read(document) : null;
}
