using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Pauses;

/// <summary>"I am back": from today on challenges count again, and days not used can be taken another time.</summary>
public sealed class EndPause(GroupDirectory directory, IMemberStore members, IAnswerStore log) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        var today = GroupDay.Of(click.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var pauses = (await members.FindAsync(group.Id, member, cancellation)).Pauses;
        if (!pauses.Any(pause => pause.To >= today))
        {
            return Reply.Update(PauseMessages.Now([], today));
        }

        var key = EventKey.PauseEnded(group.Id, member, click.DeliveryId);
        await log.RecordAsync(new PauseEnded(key, group.Id, click.ReceivedAt, member, today), cancellation);
        return Reply.Update(PauseMessages.HasBegun(pauses, today) ? PauseMessages.Ended() : PauseMessages.CalledOff());
    }
}
