using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.StockCare;

/// <summary>The words of the notice that questions run out, as things stand when it is told.</summary>
public sealed class StockNotice(StockReading stock, TimeProvider time) : INoticeComposer
{
    public string Kind => StockWatch.Kind;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation)
    {
        var (left, wanted) = await stock.ReadAsync(group, time.GetUtcNow(), cancellation);
        return left.Days < StockWatch.LeastDays ? StockMessages.RunningOut(group, left, wanted) : null;
    }
}
