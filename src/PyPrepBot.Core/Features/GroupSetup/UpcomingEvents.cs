using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a group's calendar will do next.</summary>
internal static class UpcomingEvents
{
    private const int Most = 3;

    public static IReadOnlyList<UpcomingEvent> Of(StudyGroup group, Challenge? open, DateTimeOffset now) =>
        group.IsPosting ? [.. All(group, open, now).OrderBy(one => one.At).Take(Most)] : [];

    private static IEnumerable<UpcomingEvent> All(StudyGroup group, Challenge? open, DateTimeOffset now)
    {
        if (open is not null)
        {
            yield return new UpcomingEvent(open.Window.Closes, $"the answer to #{open.Number}");
        }

        var after = now;
        for (var i = 0; i < Most && !group.OnDemand && ChallengeWindows.Next(group.Schedule, after) is { } next; i++)
        {
            yield return new UpcomingEvent(next.Window.Opens, $"the challenge of {ChallengeDate.Text(next.Date)}");
            after = next.Window.Opens;
        }

        foreach (var monday in WeeklyBoard.DueBetween(group.Schedule, now, now.AddDays(8)))
        {
            yield return new UpcomingEvent(WeeklyBoard.PostedAt(group.Schedule, monday), "the weekly board");
        }
    }
}
