using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule pin</c>: one certain question on one date, the next one unless another is named.</summary>
public sealed class PinQuestion(GroupDirectory directory, IQuestionBank bank, ScheduleDesk desk, ScheduleView view)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (TwoWords.Of(command.Arguments["question"], command.Arguments["date"]) is not var (id, day))
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Missing("The question's id", "/schedule pin gil-003 2026-12-24"));
        }

        if (bank.Of(group.Id).Find(id.ToLowerInvariant()) is not { Status: QuestionStatus.Live } question)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotLive(id));
        }

        var now = command.ReceivedAt;
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var next = ChallengeWindows.Next(group.Schedule, now)?.Date ?? today.AddDays(1);
        if ((day is null ? next : DateWords.Read(day, today)) is not { } date)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NoDate(day!));
        }

        if (DateWords.Fault(new DateRange(date, date), today) is { } fault)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.BadRange(fault));
        }

        if (await desk.IsTooLateAsync(group, date, cancellation))
        {
            return Reply.Ephemeral(ScheduleBoardMessages.TooLate(date));
        }

        var saved = await desk.PinAsync(command, group, date, question.Id, instead: null, today, cancellation) ?? group;
        var note = $"{question.Id} is pinned to {ScheduleBoardMessages.Day(date)}.";
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.Days, now, note, cancellation));
    }
}
