using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>How people name a day: by its date, or as today and yesterday.</summary>
internal static class DayWords
{
    /// <summary>The date as it is written in full; any other text is returned as it is.</summary>
    public static string Date(string word, StudyGroup group, DateTimeOffset now)
    {
        var today = ChallengeWindows.DateAt(group.Schedule, now) ?? GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        return word.ToLowerInvariant() switch
        {
            "today" => ChallengeDate.Text(today),
            "yesterday" => ChallengeDate.Text(today.AddDays(-1)),
            _ => word,
        };
    }
}
