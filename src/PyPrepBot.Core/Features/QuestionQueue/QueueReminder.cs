using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>
/// Reminds whoever set the group up: of what waits for two days, once a thing, and of all that waits before the weekly board.
/// </summary>
public sealed class QueueReminder(QueueDesk queue, NoticeDesk notices) : IGroupChore
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(48);
    private static readonly TimeSpan BeforeTheBoard = TimeSpan.FromHours(3);

    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (group.SetUpBy is not { } moderator || group.Channel is not { } channel || group.LinkedTo is not null || group.IsAway)
        {
            return;
        }

        var open = await queue.OpenAsync(group, cancellation);
        var old = open
            .SelectMany(kind => kind.Entries, (kind, entry) => (kind.Kind, Entry: entry))
            .Where(waiting => now - waiting.Entry.Since >= Patience);
        foreach (var (kind, entry) in old)
        {
            // What waits a second time, after it was put back or answered, is another thing.
            await TellAsync($"queue-{kind}-{entry.Id}-{entry.Since.UtcTicks}");
        }

        if (open.Any(kind => kind.Entries.Count > 0) && BoardSoon(group.Schedule, now) is { } date)
        {
            await TellAsync($"queue-board-{ChallengeDate.Text(date)}");
        }

        Task TellAsync(string id) =>
            notices.TellAsync(new Notice(id, group.Id, moderator, channel, QueueNotice.KindName, "", now), cancellation);
    }

    private static DateOnly? BoardSoon(Schedule schedule, DateTimeOffset now)
    {
        var zone = GroupZone.Get(schedule.Zone);
        var date = GroupDay.Of(now + BeforeTheBoard, zone);
        var board = WallClock.FirstInstant(zone, date, schedule.BoardAt);
        return date.DayOfWeek == schedule.BoardDay && now < board && board - now <= BeforeTheBoard ? date : null;
    }
}
