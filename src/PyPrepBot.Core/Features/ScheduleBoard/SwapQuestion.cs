using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>"Swap the question of a day": the next best one takes its place. Of two who swap the same one, one does.</summary>
public sealed class SwapQuestion(
    GroupDirectory directory, IChallengeStore challenges, ICalendarPlans plans, ScheduleDesk desk, ScheduleView view)
    : IInteractionHandler<SelectChoice>
{
    public async Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var (group, now) = (await directory.OfAsync(choice.Channel, cancellation), choice.ReceivedAt);
        var days = ScheduleView.DaysOf(choice.Action.Part(0));
        if (ChosenDay.Read(choice) is not var (date, shown)
            || await challenges.FindAsync(group.Id, date, cancellation) is not { Status: ChallengeStatus.Planned } planned)
        {
            return Reply.Update(await view.ShowAsync(group, days, now, "Its question can be swapped no more.", cancellation));
        }

        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var other = planned.QuestionId == shown ? await plans.AnotherAsync(group, date, planned.QuestionId, cancellation) : null;
        var saved = other is null ? null : await desk.PinAsync(choice, group, date, other, shown, today, cancellation);
        var note = saved is not null ? $"Swapped: {ScheduleBoardMessages.Day(date)} has {other} now."
            : planned.QuestionId == shown ? "There is no other question for it."
            : "Somebody has swapped it already.";
        return Reply.Update(await view.ShowAsync(saved ?? group, days, now, note, cancellation));
    }
}
