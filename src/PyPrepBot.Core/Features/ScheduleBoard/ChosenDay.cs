using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>A day chosen from a list: its date, and the question that was shown with it.</summary>
internal static class ChosenDay
{
    public static (DateOnly Date, string? Question)? Read(SelectChoice choice)
    {
        var words = (choice.Values.Count == 1 ? choice.Values[0] : "").Split(' ', 2);
        return ChallengeDate.TryParse(words[0], out var date) ? (date, words.ElementAtOrDefault(1)) : null;
    }
}
