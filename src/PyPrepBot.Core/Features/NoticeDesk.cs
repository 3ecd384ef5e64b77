using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Sees to it that somebody is told something in private: kept first, told soon, and once.</summary>
public sealed class NoticeDesk(INoticeStore notices, INoticeBell bell)
{
    public async Task TellAsync(Notice notice, CancellationToken cancellation)
    {
        await notices.AddAsync(notice, cancellation);
        bell.Ring();
    }
}
