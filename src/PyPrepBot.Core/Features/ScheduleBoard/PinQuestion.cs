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
        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
        }

        if (TwoWords.Of(command.Arguments["question"], command.Arguments["date"]) is not var (id, day))
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Missing("The question's id", "/schedule pin gil-003 2026-12-24"));
        }

        if (bank.Of(group.Id).Find(id.ToLowerInvariant()) is not { Status: QuestionStatus.Live } question)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotLive(id));
        }

        var (now, today) = (command.ReceivedAt, GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone)));
        if (DateOf(day, group, now, today) is not { } date)
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
        var note = ScheduleBoardMessages.Pinned(question.Id, date, ChallengeWindows.IsScheduled(saved.Schedule, date));
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.Days, now, note, cancellation));
    }

    private static DateOnly? DateOf(string? day, StudyGroup group, DateTimeOffset now, DateOnly today) => day is null
        ? ChallengeWindows.Next(group.Schedule, now)?.Date ?? today.AddDays(1)
        : DateWords.Read(day, today);
}
