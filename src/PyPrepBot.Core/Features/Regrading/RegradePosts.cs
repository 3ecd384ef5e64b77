using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>The correction note: one a room whose members saw the card, and one a decision.</summary>
public sealed class RegradePosts(IOutbox outbox, IChallengeStore challenges)
{
    private static readonly TimeSpan AfterTheReveal = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Worth = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Post>> OfAsync(
        StudyGroup group, Regrade decided, DateTimeOffset now, CancellationToken cancellation)
    {
        var isTold = decided.Kind is RegradeKind.Accept or RegradeKind.Correct or RegradeKind.Void;
        if (!isTold || decided.Challenge is not { } date
            || await challenges.FindAsync(group.Id, date, cancellation) is not { } challenge)
        {
            return [];
        }

        // While the challenge is open the note would give the answer away.
        var isOpen = challenge.Status == ChallengeStatus.Open && decided.Kind != RegradeKind.Void;
        var due = isOpen && challenge.Window.Closes > now ? challenge.Window.Closes + AfterTheReveal : now;
        var cards = await outbox.FindAsync(group.Id, PostKind.Card, date, cancellation);
        return [.. group.PostingRooms
            .Where(room => cards.Any(card =>
                card.State != PostState.Dropped && room.IsIn(card.Channel.Platform, card.Channel.Space)))
            .Select(room => new Post(group.Id, PostKind.Correction, date, room.Channel, due)
            {
                Tag = decided.Id,
                ExpiresAt = due + Worth,
            })];
    }
}
