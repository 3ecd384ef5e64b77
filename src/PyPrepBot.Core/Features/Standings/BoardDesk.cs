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
        if (group is not { IsPosting: true, Channel: { } channel })
        {
            return;
        }

        var from = group.PostsSince is { } since && since > now - Grace ? since : now - Grace;
        foreach (var monday in WeeklyBoard.DueBetween(group.Schedule, from, now))
        {
            // In the channel the group had before perhaps: a week has one board.
            if ((await outbox.FindAsync(group.Id, PostKind.Board, monday, cancellation)).Count > 0)
            {
                continue;
            }

            var post = new Post(group.Id, PostKind.Board, monday, channel, now) { ExpiresAt = now + Grace };
            await outbox.EnqueueAsync(post, cancellation);
        }
    }
}
