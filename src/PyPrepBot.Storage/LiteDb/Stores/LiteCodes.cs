using LiteDB;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteCodes(LiteConnection connection) : ICodeStore
{
    // Whoever comes a little late reads that the code expired, and not that there never was one.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    public Task<bool> AddAsync(LinkCode code, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            LetGo(database, code.ExpiresAt - Remembered);
            if (Find(database, code.Text) is not null) return false;
            Keep(database, code);
            return true;
        },
        cancellation);

    public Task<LinkCode?> FindAsync(string text, CancellationToken cancellation) =>
        connection.ReadAsync(database => Find(database, text), cancellation);

    public Task<bool> TakeAsync(string text, UserRef by, DateTimeOffset now, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            var person = $"{by.Platform}:{by.Id}";
            if (Find(database, text) is not { IsUsedUp: false } code || code.ExpiresAt <= now) return false;
            if (code.TakenBy is { } taker) return taker == person;
            Keep(database, code with { TakenBy = person });
            return true;
        },
        cancellation);

    public Task UseUpAsync(string text, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (Find(database, text) is { } code) Keep(database, code with { IsUsedUp = true });
            return true;
        },
        cancellation);

    private static LinkCode? Find(ILiteDatabase database, string text) =>
        database.Row(Collections.Codes, text) is { } document ? CodeDocument.Read(document) : null;

    private static void Keep(ILiteDatabase database, LinkCode code) => database.Upsert(Collections.Codes, CodeDocument.Write(code));

    private static void LetGo(ILiteDatabase database, DateTimeOffset before)
    {
        var codes = database.GetCollection(Collections.Codes).FindAll().Select(CodeDocument.Read).ToList();
        foreach (var code in codes.Where(code => code.ExpiresAt < before)) database.Delete(Collections.Codes, code.Text);
    }
}
