using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Seasons;

/// <summary>Queues the recap of a season with the board of its last week. It is posted once, however often this is asked.</summary>
public sealed class SeasonRecaps(IOutbox outbox) : IGroupChore
{
    // Like a week's board: one that is three days late still interests somebody.
    private static readonly TimeSpan Grace = TimeSpan.FromDays(3);

    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var season in group.Settings.Seasons)
        {
            var due = WeeklyBoard.PostedAt(group.Schedule, GroupWeek.MondayOf(season.EndsOn));
            if (due <= now && now < due + Grace)
            {
                await QueueAsync(group, season, now, due + Grace, cancellation);
            }
        }
    }

    private async Task QueueAsync(
        StudyGroup group, NamedSeason season, DateTimeOffset now, DateTimeOffset expires, CancellationToken cancellation)
    {
        // In the channel a room had before perhaps: a season has one recap.
        var posted = await outbox.FindAsync(group.Id, PostKind.Recap, season.First, cancellation);
        foreach (var room in group.PostingRooms.Where(room =>
            !posted.Any(post => room.IsIn(post.Channel.Platform, post.Channel.Space))))
        {
            await outbox.EnqueueAsync(
                new Post(group.Id, PostKind.Recap, season.First, room.Channel, now) { ExpiresAt = expires }, cancellation);
        }
    }
}
