using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Standings;

/// <summary>Queues the boards of weeks that are over. A week's board is posted once, however often this is asked.</summary>
public sealed class BoardDesk(IOutbox outbox)
{
    // A board that is three days late still interests somebody; one of last month does not.
    private static readonly TimeSpan Grace = TimeSpan.FromDays(3);

    public async Task QueueDueAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var room in group.PostingRooms)
        {
            await QueueDueAsync(group, room, now, cancellation);
        }
    }

    private async Task QueueDueAsync(StudyGroup group, GroupRoom room, DateTimeOffset now, CancellationToken cancellation)
    {
        var from = room.PostsSince is { } since && since > now - Grace ? since : now - Grace;
        foreach (var monday in WeeklyBoard.DueBetween(group.Schedule, from, now))
        {
            // In the channel the room had before perhaps: a week has one board.
            var boards = await outbox.FindAsync(group.Id, PostKind.Board, monday, cancellation);
            if (!boards.Any(board => room.IsIn(board.Channel.Platform, board.Channel.Space)))
            {
                var post = new Post(group.Id, PostKind.Board, monday, room.Channel, now) { ExpiresAt = now + Grace };
                await outbox.EnqueueAsync(post, cancellation);
            }
        }
    }
}
