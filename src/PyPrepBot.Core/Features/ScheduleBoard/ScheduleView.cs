using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>The days to come: what is planned for each, and what was decided about it.</summary>
public sealed class ScheduleView(IChallengeStore challenges, IQuestionBank bank)
{
    public const int Days = 7;
    public const int MostDays = 14;

    /// <summary>As many days as a text asks for, a week when it asks for none.</summary>
    public static int DaysOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? Math.Clamp(days, 1, MostDays) : Days;

    /// <param name="note">What was just done.</param>
    public async Task<ChatMessage> ShowAsync(
        StudyGroup group, int days, DateTimeOffset now, string? note, CancellationToken cancellation)
    {
        var (today, questions) = (GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone)), bank.Of(group.Id));
        var known = await challenges.BetweenAsync(group.Id, today, today.AddDays(days - 1), cancellation);
        var planned = new List<PlannedDay>();
        foreach (var date in Enumerable.Range(0, days).Select(today.AddDays))
        {
            var challenge = known.FirstOrDefault(one => one.Date == date);
            var isSkipped = group.Schedule.Skipped.Has(date)
                && ChallengeWindows.IsScheduled(group.Schedule with { Skipped = SkippedDates.None }, date);
            if (isSkipped || challenge is not null || ChallengeWindows.IsScheduled(group.Schedule, date))
            {
                planned.Add(new PlannedDay(
                    date, challenge, challenge is null ? null : questions.Find(challenge.QuestionId), isSkipped,
                    group.Settings.Pins[date] is not null));
            }
        }

        return ScheduleBoardMessages.Days(group, days, planned, today, note);
    }
}
