using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteBoards(LiteConnection connection) : IBoardStore
{
    public Task<BoardView> ReadAsync(GroupId group, string period, MemberId? member, int top, CancellationToken cancellation) =>
        connection.Views.ReadAsync(
            group.Value,
            $"{nameof(BoardInMemory)} {period}",
            database => BoardInMemory.Scan(database, group, period),
            board => board.View(member, top),
            cancellation);
}
