using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Notices in a list.</summary>
internal sealed class MemoryNotices : INoticeStore
{
    private readonly Lock _gate = new();
    private readonly List<Notice> _due = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<Notice> Due
    {
        get
        {
            lock (_gate)
                return [.. _due];
        }
    }

    public Task<bool> AddAsync(Notice notice, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_known.Add($"{notice.Group}|{notice.Id}"))
                return Task.FromResult(false);
            _due.Add(notice);
            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<Notice>> DueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Notice>>([.. Due.Where(notice => notice.DueAt <= now)]);

    public Task SettleAsync(Notice notice, CancellationToken cancellation)
    {
        lock (_gate)
            _due.Remove(notice);
        return Task.CompletedTask;
    }
}
