using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupLife;

/// <summary>Lets a group rest where the bot was removed or lost its channel. Its data stays, for the day it comes back.</summary>
public sealed class SpaceWatcher(IGroupStore groups, TimeProvider time) : ISpaceWatcher
{
    public async Task NoteAsync(SpaceChange change, CancellationToken cancellation)
    {
        var id = GroupDirectory.IdOf(change.Platform, change.Space);

        // Platforms repeat themselves at every start: what says nothing new writes nothing.
        if (await groups.FindAsync(id, cancellation) is { } group && After(group, change) != group)
        {
            await groups.ChangeAsync(id, kept => After(kept, change), cancellation);
        }
    }

    private StudyGroup After(StudyGroup group, SpaceChange change) => change switch
    {
        SpaceLeft => group with { HasLeft = true },
        SpaceJoined => group with { HasLeft = false },
        ChannelLost lost when lost.Channel == group.Channel && group.Halt is not { ChannelIsGone: true } => group with
        {
            Halt = new PostingHalt(time.GetUtcNow(), HaltMessages.ChannelWasDeleted) { ChannelIsGone = true },
        },
        _ => group,
    };
}
