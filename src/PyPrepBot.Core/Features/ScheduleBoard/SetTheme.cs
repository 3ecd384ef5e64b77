using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule theme</c>: a week's challenges come from one topic; <c>none</c> ends it.</summary>
public sealed class SetTheme(GroupDirectory directory, IQuestionBank bank, ScheduleDesk desk, ScheduleView view)
    : IInteractionHandler<SlashCommand>
{
    private const int DaysInWeek = 7;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        return group.IsSetUp
            ? await SetAsync(command, group, cancellation)
            : Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
    }

    private async Task<Reply> SetAsync(SlashCommand command, StudyGroup group, CancellationToken cancellation)
    {
        if (TwoWords.Of(command.Arguments["topic"], command.Arguments["week"]) is not var (name, week))
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Missing("The topic", "/schedule theme gil next"));
        }

        var topics = bank.Of(group.Id).Topics;
        var isEnd = name.Equals("none", StringComparison.OrdinalIgnoreCase);
        if (topics.Find(name) is null && !isEnd)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NoTopic(
                name, [.. topics.Nearest(WellFormed.Of(name), 3).Select(topic => topic.Slug)]));
        }

        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        if (MondayOf(week, today) is not { } monday)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NoDate(week!));
        }

        if (DateWords.Fault(new DateRange(monday.AddDays(DaysInWeek - 1), monday.AddDays(DaysInWeek - 1)), today) is { } fault)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.BadRange(fault));
        }

        var slug = isEnd ? null : topics.Find(name)!.Slug;
        var saved = await desk.ThemeAsync(command, group, monday, slug, today, cancellation);
        var note = isEnd
            ? $"The week of {ScheduleBoardMessages.Day(monday)} has all topics again."
            : $"The week of {ScheduleBoardMessages.Day(monday)} is about {slug}.";
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.MostDays, command.ReceivedAt, note, cancellation));
    }

    private static DateOnly? MondayOf(string? week, DateOnly today) => week?.Trim().ToLowerInvariant() switch
    {
        null or "" or "this" or "this week" => GroupWeek.MondayOf(today),
        "next" or "next week" => GroupWeek.MondayOf(today).AddDays(DaysInWeek),
        var text => DateWords.Read(text, today) is { } date ? GroupWeek.MondayOf(date) : null,
    };
}
