using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Which questions a date's challenge is drawn from: the week's theme if it has fresh ones, else the group's topics.</summary>
internal static class DailyScope
{
    /// <param name="isRested">Whether a question was not shown for long enough.</param>
    /// <returns>The questions, and whether they are those of a theme.</returns>
    public static (IReadOnlyList<Question> Questions, bool IsTheme) Of(
        GroupSettings settings, DateOnly date, IReadOnlyList<Question> live, Func<Question, bool> isRested)
    {
        if (settings.Themes[GroupWeek.MondayOf(date)] is { } theme)
        {
            var themed = live.Where(question => isRested(question) && IsOn(question, slug => slug == theme)).ToList();
            if (themed.Count > 0)
            {
                return (themed, true);
            }
        }

        var chosen = live.Where(question => IsOn(question, settings.Topics.Has)).ToList();
        return (chosen.Count > 0 ? chosen : live, false);
    }

    private static bool IsOn(Question question, Func<string, bool> isWanted) => isWanted(question.Topic) || question.Also.Any(isWanted);
}
