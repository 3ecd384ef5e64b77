using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>How a group's answers spread: members, those fully right, and takers of each option.</summary>
/// <param name="ByOption">How many took an option, by its id; only for questions with options to take.</param>
public sealed record Spread(int Members, int Right, IReadOnlyDictionary<string, int> ByOption)
{
    /// <summary>Fewer answers than this would point at people.</summary>
    public const int LeastMembers = 5;

    /// <summary>Each member's last attempt decides whether they were right, the first one which option they took.</summary>
    public static Spread Of(Question question, IReadOnlyList<AnswerGiven> answers)
    {
        var members = answers.GroupBy(answer => answer.Member).ToList();
        var right = members.Count(own => own.Any(answer => answer.Verdict is Verdict.Correct or Verdict.Typo));
        var taken = question is ChoiceQuestion or MultiQuestion
            ? members.SelectMany(own => Taken(question, own.MinBy(answer => answer.Attempt)!))
            : [];
        return new Spread(members.Count, right, taken.CountBy(id => id).ToDictionary(StringComparer.Ordinal));
    }

    // Members type letters of their own order, and some the option's whole text.
    private static IReadOnlyList<string> Taken(Question question, AnswerGiven answer) => OptionReader.Many(
        [.. Lettered.Of(question, answer.Shown).Select(option => new ShownOption(option.Id, option.Text))], answer.Input) ?? [];
}
