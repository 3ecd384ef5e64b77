using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>"Ask again on a skipped day".</summary>
public sealed class AskAgain(GroupDirectory directory, ScheduleDesk desk, ScheduleView view) : IInteractionHandler<SelectChoice>
{
    public async Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(choice.Channel, cancellation);
        var days = ScheduleView.DaysOf(choice.Action.Part(0));
        if (ChosenDay.Read(choice) is not var (date, _) || !group.Schedule.Skipped.Has(date))
        {
            return Reply.Update(await view.ShowAsync(group, days, choice.ReceivedAt, "That day is not skipped.", cancellation));
        }

        var saved = await desk.AskAgainAsync(choice, group, date, cancellation);
        var isLate = ChallengeWindows.Of(saved.Schedule, date).Opens <= choice.ReceivedAt
            && !await desk.IsTooLateAsync(saved, date, cancellation);
        return Reply.Update(await view.ShowAsync(
            saved, days, choice.ReceivedAt, ScheduleBoardMessages.AskedAgain(date, isLate), cancellation));
    }
}
