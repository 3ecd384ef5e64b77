using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>"Unlink": each group goes on as it was before.</summary>
public sealed class ConfirmUnlink(GroupDirectory directory, IGroupStore groups, IGroupSchedules schedules)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var own = await directory.OwnOfAsync(click.Channel, cancellation);
        var host = own.LinkedTo ?? own.Id;

        // From a linked room only that room can be parted; from the room at home each of them.
        if (!GroupId.TryParse(click.Action.Part(0), out var guest) || (own.LinkedTo is not null && own.Id != guest))
        {
            return Reply.Update(GroupLinkMessages.NotLinked());
        }

        var wasLinked = false;
        var parted = await groups.ChangeAsync(host, guest, Part, cancellation);
        if (parted is not var (one, other) || !wasLinked)
        {
            return Reply.Update(GroupLinkMessages.NotLinked());
        }

        await schedules.ApplyAsync(one, cancellation);
        await schedules.ApplyAsync(other, cancellation);
        return Reply.Update(GroupLinkMessages.Parted());

        (StudyGroup Host, StudyGroup Guest) Part(StudyGroup first, StudyGroup second)
        {
            wasLinked = second.LinkedTo == first.Id;
            return GroupLinks.Part(first, second, room => GroupDirectory.IdOf(room.Channel) == guest, click.ReceivedAt);
        }
    }
}
