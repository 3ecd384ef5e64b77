using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>"Skip a day", chosen from the days shown.</summary>
public sealed class SkipByChoice(GroupDirectory directory, ScheduleDesk desk, ScheduleView view) : IInteractionHandler<SelectChoice>
{
    public async Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(choice.Channel, cancellation);
        var today = GroupDay.Of(choice.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var days = ScheduleView.DaysOf(choice.Action.Part(0));
        if (ChosenDay.Read(choice) is not var (date, _) || DateWords.Fault(new DateRange(date, date), today) is not null)
        {
            return Reply.Update(await view.ShowAsync(group, days, choice.ReceivedAt, "Nothing was changed.", cancellation));
        }

        if (await desk.IsTooLateAsync(group, date, cancellation))
        {
            return Reply.Update(await view.ShowAsync(
                group, days, choice.ReceivedAt, "Its challenge is open or over, so it stays.", cancellation));
        }

        var (saved, _) = await desk.SkipAsync(choice, group, new DateRange(date, date), today, cancellation);
        return Reply.Update(await view.ShowAsync(
            saved, days, choice.ReceivedAt, $"Skipped: {ScheduleBoardMessages.Day(date)}.", cancellation));
    }
}
