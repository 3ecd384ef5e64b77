using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule skip</c>: a date or a range of dates without a challenge. Streaks count challenges, so none breaks.</summary>
public sealed class SkipDates(GroupDirectory directory, ScheduleDesk desk, ScheduleView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
        }

        if (command.Arguments["dates"] is not { } typed)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Missing("The date", "/schedule skip 2026-12-24 to 2027-01-02"));
        }

        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        if (DateWords.ReadRange(typed, today) is not { } range)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NoDate(typed));
        }

        if (DateWords.Fault(range, today) is { } fault)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.BadRange(fault));
        }

        if (range.First == range.Last && await desk.IsTooLateAsync(group, range.First, cancellation))
        {
            return Reply.Ephemeral(ScheduleBoardMessages.TooLate(range.First));
        }

        var (saved, isNew) = await desk.SkipAsync(command, group, range, today, cancellation);
        var note = isNew ? $"Skipped: {ScheduleBoardMessages.Range(range)}." : "These dates are skipped already.";
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.Days, command.ReceivedAt, note, cancellation));
    }
}
