using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Features;

/// <summary>Makes the statistics of a question from the first answers of one group: no other group's answers are ever in them.</summary>
public static class QuestionMeasures
{
    /// <param name="answers">Of the whole group; those to other questions, or to another revision, are left out.</param>
    public static QuestionStatistics Of(Question question, IEnumerable<FirstAnswer> answers)
    {
        var options = question is ChoiceQuestion or MultiQuestion
            ? Lettered.Of(question).Select(option => new KeyedOption(option.Id, option.Right)).ToList()
            : [];
        var tries = answers
            .Where(first => first.Answer.QuestionId == question.Id && first.Answer.Revision == question.Revision)
            .Select(first => Try(question, first))
            .ToList();
        return QuestionStatistics.Of(tries, question.GuessRate, options);
    }

    private static FirstTry Try(Question question, FirstAnswer first)
    {
        var answer = first.Answer;
        return new FirstTry(answer.Verdict is Verdict.Correct or Verdict.Typo, first.Rating, first.Expected)
        {
            Options = question is ChoiceQuestion or MultiQuestion ? Taken(question, answer) : [],
            // Of whoever was erased the words are gone.
            Typed = question.IsTyped && !answer.DontKnow && answer.Input.Length > 0 ? Compared(question, answer) : null,
            Spent = answer.At - answer.OpenedAt,
            DontKnow = answer.DontKnow,
        };
    }

    // Members type letters of their own order, and some the option's whole text.
    private static IReadOnlyList<string> Taken(Question question, AnswerGiven answer) => OptionReader.Many(
        [.. Lettered.Of(question, answer.Shown).Select(option => new ShownOption(option.Id, option.Text))], answer.Input) ?? [];

    // As the grader compared it: two spellings it takes for the same are one near miss.
    private static string? Compared(Question question, AnswerGiven answer) =>
        QuestionGrader.Grade(question, answer.Shown, answer.Input, knownTerms: null).Compared ?? answer.Input.Trim();
}
