using LiteDB;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteNotices(LiteConnection connection) : INoticeStore
{
    public Task<bool> AddAsync(Notice notice, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (database.Row(Collections.Notices, Key.ToldNotice(notice)) is not null) return false;
            if (database.Row(Collections.Notices, Key.DueNotice(notice)) is not null) return false;
            database.Insert(Collections.Notices, NoticeDocument.Write(notice));
            return true;
        },
        cancellation);

    public Task<IReadOnlyList<Notice>> DueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Notice>>(
            database => [.. database.RowsUnder(Collections.Notices, Key.DueNotices)
                .Select(NoticeDocument.Read)
                .Where(notice => notice.DueAt <= now)
                .OrderBy(notice => notice.DueAt)
                .ThenBy(notice => notice.Id, StringComparer.Ordinal)],
            cancellation);

    public Task SettleAsync(Notice notice, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            database.Upsert(Collections.Notices, NoticeDocument.Told(notice));
            return database.Delete(Collections.Notices, Key.DueNotice(notice));
        },
        cancellation);
}
