using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupLife;

/// <summary>
/// Lets a room rest where the bot was removed or lost its channel, and wakes it again. Its data stays, for the day it comes back.
/// </summary>
/// <param name="rooms">Late, because the adapters of which it is made tell this one what happened.</param>
public sealed class SpaceWatcher(IGroupStore groups, IOutbox outbox, Lazy<ChatRooms> rooms, TimeProvider time) : ISpaceWatcher
{
    public async Task NoteAsync(SpaceChange change, CancellationToken cancellation)
    {
        var own = await groups.FindAsync(GroupDirectory.IdOf(change.Platform, change.Space), cancellation);
        var shared = own?.LinkedTo is { } host ? await groups.FindAsync(host, cancellation) : null;

        // A group that rests because another one is shared has to know what became of its channel for the day it wakes.
        foreach (var group in new[] { own, shared }.OfType<StudyGroup>())
        {
            await NoteAsync(group, change, cancellation);
        }

        if (change is BotInvited invited && !IsSetUp(shared ?? own, invited))
        {
            await GreetAsync(invited, cancellation);
        }
    }

    private static bool IsSetUp(StudyGroup? group, BotInvited invited) =>
        group is { IsSetUp: true } && group.RoomAt(invited.Channel) is not null;

    private async Task NoteAsync(StudyGroup group, SpaceChange change, CancellationToken cancellation)
    {
        // Before the group knows: whoever dies in between is told of the move once more.
        if (change is ChannelMoved moved)
        {
            await outbox.MoveAsync(group.Id, moved.Channel, moved.Channel with { Id = moved.NewId }, cancellation);
        }

        // Platforms repeat themselves at every start: what says nothing new writes nothing.
        var now = time.GetUtcNow();
        if (RoomChanges.After(group, change, now) != group)
        {
            await groups.ChangeAsync(group.Id, kept => RoomChanges.After(kept, change, now), cancellation);
        }
    }

    // By its channel: however often the platform says so, they are greeted there once.
    private async Task GreetAsync(BotInvited invited, CancellationToken cancellation)
    {
        if (invited.By is { } inviter)
        {
            var key = $"{invited.Platform}|{invited.Space}|{invited.Channel.Id}|hello";
            await rooms.Value.TellAsync(inviter, invited.Channel, GroupLifeMessages.Hello(invited.Platform), key, cancellation);
        }
    }
}
