using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.StockCare;

/// <summary>Tells whoever set a group up, once a day, that its questions last for less than a week.</summary>
public sealed class StockWatch(StockReading stock, NoticeDesk notices) : IGroupChore
{
    public const string Kind = "stock";
    public const int LeastDays = 7;

    // In the morning, when there is a day to write something in.
    private static readonly TimeOnly From = new(9, 0);

    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var local = TimeZoneInfo.ConvertTime(now, GroupZone.Get(group.Schedule.Zone));
        if (!group.IsPosting || group.Home is not { SetUpBy: { } moderator } home || TimeOnly.FromDateTime(local.DateTime) < From)
        {
            return;
        }

        var (left, _) = await stock.ReadAsync(group, now, cancellation);
        if (left.Days < LeastDays)
        {
            var day = ChallengeDate.Text(DateOnly.FromDateTime(local.DateTime));
            await notices.TellAsync(
                new Notice($"stock|{day}", group.Id, moderator, home.Channel, Kind, day, now), cancellation);
        }
    }
}
