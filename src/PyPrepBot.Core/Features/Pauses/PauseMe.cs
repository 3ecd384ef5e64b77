using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Pauses;

/// <summary><c>/my pause until:2026-12-24</c>: challenges of these days neither count nor break the streak.</summary>
/// <remarks>Alone it shows how it stands.</remarks>
public sealed class PauseMe(GroupDirectory directory, IMemberStore members, IAnswerStore log) : IInteractionHandler<SlashCommand>
{
    public const string End = "my-back";
    public const string Until = "until";
    public const string From = "from";

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(command, cancellation);
        var pauses = (await members.FindAsync(group.Id, member, cancellation)).Pauses;
        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        if (command.Arguments[Until] is not { } until)
        {
            return Reply.Ephemeral(PauseMessages.Now([.. pauses.Where(pause => pause.To >= today)], today));
        }

        if (PauseDates.Read(until, today) is not { } last)
        {
            return Reply.Ephemeral(PauseMessages.NoDate(until));
        }

        var from = command.Arguments[From];
        if ((from is null ? today : PauseDates.Read(from, today)) is not { } first)
        {
            return Reply.Ephemeral(PauseMessages.NoDate(from!));
        }

        return Reply.Ephemeral(await KeepAsync(group, member, new Pause(first, last), pauses, today, command, cancellation));
    }

    private async Task<ChatMessage> KeepAsync(
        StudyGroup group, MemberId member, Pause wish, IReadOnlyList<Pause> pauses, DateOnly today, SlashCommand command,
        CancellationToken cancellation)
    {
        var decision = PauseRules.Decide(wish, pauses, group.Schedule, command.ReceivedAt);
        if (decision.Refusal is { } refusal)
        {
            return PauseMessages.Refused(refusal, decision.DaysLeft);
        }

        var key = EventKey.Paused(group.Id, member, command.DeliveryId);
        await log.RecordAsync(new MemberPaused(key, group.Id, command.ReceivedAt, member, wish.From, wish.To), cancellation);
        return PauseMessages.Kept(wish, today, decision.DaysLeft);
    }
}
