using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>The store as the bot uses it.</summary>
internal sealed class DurableStore(LiteStore store, Action<string> acknowledged) : ITriedStore
{
    public static DurableStore Open(IStoreDisk disk, LiteStoreOptions options, Action<string> acknowledged) =>
        new(LiteStore.Open(disk, options, TimeProvider.System, NullLogger.Instance), acknowledged);

    public static DurableStore Open(string folder, Action<string> acknowledged) =>
        new(LiteStore.Open(folder, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance), acknowledged);

    public Task<int> LastOfAsync(string member, CancellationToken cancellation) =>
        store.ReadAsync(database => AnswerBook.LastOf(database, member), cancellation);

    public Task<IReadOnlyList<string>> AuditAsync(IReadOnlyCollection<string> promised, CancellationToken cancellation) =>
        store.ReadAsync(database => AnswerAudit.Check(database, promised), cancellation);

    public Task RecordAsync(Answer answer, int size, CancellationToken cancellation) => store.WriteAsync(
        database => AnswerBook.Record(database, answer, size), _ => acknowledged(answer.Key), cancellation);

    public async Task RecordBadlyAsync(Answer answer, int size, CancellationToken cancellation)
    {
        try
        {
            await store.WriteAsync<bool>(
                database => throw new NotSupportedException($"{AnswerBook.Record(database, answer, size)}"), cancellation);
        }
        catch (NotSupportedException)
        {
            // As intended: this one failed, and must leave nothing behind.
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
