using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Erasing;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteErasure(LiteConnection connection) : IMemberErasure
{
    public Task<IReadOnlyList<GroupId>> GroupsOfAsync(MemberId account, CancellationToken cancellation) =>
        connection.ReadAsync(database => ErasureSteps.GroupsOf(database, account), cancellation);

    public async Task<ErasureReceipt> EraseAsync(
        MemberId account, GroupId? group, string delivery, DateTimeOffset at, CancellationToken cancellation) =>
        // Looked at by a reader first: an erasure keeps the writer, and with it everybody, waiting.
        await connection.ReadAsync(database => ErasureSteps.Concerns(database, account, group), cancellation)
            ? await connection.WriteErasureAsync(
                transaction => ErasureSteps.Run(transaction, account, group, delivery, at), cancellation)
            : await connection.WriteAsync(database => ErasureSteps.Receive(database, delivery, at), cancellation);
}
