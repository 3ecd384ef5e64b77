using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What comes next for a group, how the last post went, and what is wrong.</summary>
public sealed class StatusView(
    GroupDirectory directory, IChallengeStore challenges, IOutbox outbox, IMemberStore members, StockReading stock, QueueAges queues)
{
    private const int ActiveDays = 28;

    private const int DaysBack = 7;

    private static readonly PostKind[] Kinds = [PostKind.Card, PostKind.Reveal, PostKind.Board, PostKind.Recap];

    public async Task<Reply> ShowAsync(Interaction act, CancellationToken cancellation)
    {
        var (group, now) = (await directory.OfAsync(act.Channel, cancellation), act.ReceivedAt);
        var open = await challenges.OpenAtAsync(group, now, cancellation);
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        return Reply.Ephemeral(StatusMessages.Of(
            group,
            UpcomingEvents.Of(group, open, now),
            await LastPostAsync(group, now, cancellation),
            group.RoomAt(act.Channel),
            act.Rights.BotLacks,
            new StatusNumbers(
                (await stock.ReadAsync(group, now, cancellation)).Stock,
                await queues.OfAsync(group, cancellation),
                (await members.ActiveAsync(group.Id, today.AddDays(-ActiveDays), cancellation)).Count,
                now)));
    }

    private async Task<Post?> LastPostAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var posts = new List<Post>();
        for (var date = today.AddDays(1); date >= today.AddDays(-2 * DaysBack); date = date.AddDays(-1))
        {
            foreach (var kind in Kinds)
            {
                posts.AddRange(await outbox.FindAsync(group.Id, kind, date, cancellation));
            }
        }

        return posts.MaxBy(post => post.DueAt);
    }
}
