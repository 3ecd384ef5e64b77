using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule pause</c>: no challenges until a date, or until somebody resumes. What is open now runs to its end.</summary>
public sealed class PauseSchedule(GroupDirectory directory, ScheduleDesk desk, ScheduleView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
        }

        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        // A pause of one day would be a skip; what is open already stays.
        var first = await desk.IsTooLateAsync(group, today, cancellation) ? today.AddDays(1) : today;
        var range = DateRange.From(first);
        if (command.Arguments["until"] is { } typed)
        {
            if (DateWords.Read(typed, today) is not { } until)
            {
                return Reply.Ephemeral(ScheduleBoardMessages.NoDate(typed));
            }

            range = new DateRange(first, until);
            if (DateWords.Fault(range, today) is { } fault)
            {
                return Reply.Ephemeral(ScheduleBoardMessages.BadRange(fault));
            }
        }

        var (saved, isNew) = await desk.SkipAsync(command, group, range, today, cancellation);
        var note = isNew ? $"Paused {ScheduleBoardMessages.Range(range)}." : "It is paused already.";
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.Days, command.ReceivedAt, note, cancellation));
    }
}
