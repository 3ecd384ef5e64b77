using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteAudit(LiteConnection connection) : IAuditStore
{
    public Task AddAsync(AuditEntry entry, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            database.Upsert(Collections.Audit, AuditDocument.Write(entry));
            return true;
        },
        cancellation);

    public Task<IReadOnlyList<AuditEntry>> LatestAsync(GroupId group, int most, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<AuditEntry>>(
            database => [.. database.LastRowsUnder(Collections.Audit, Key.Prefix(group), most).Select(AuditDocument.Read)],
            cancellation);
}
