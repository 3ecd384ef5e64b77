using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Cards;

/// <summary>The messages a question appears in, each at its longest, so that what does not fit is found before a member meets it.</summary>
public static class QuestionPosts
{
    private static readonly ActionId Somewhere = new("preview");

    /// <summary>The messages by the name an author knows them under.</summary>
    public static IReadOnlyDictionary<string, ChatMessage> Of(Question question)
    {
        IReadOnlyList<string> shown = [.. Lettered.Of(question).Select(option => option.Id)];
        return new Dictionary<string, ChatMessage>
        {
            ["card"] = new("Question", QuestionCard.Whole(question, shown, Actions, withHint: true)),
            ["verdict"] = new("Verdict", Explanation.Of(question, shown, new Mark(Verdict.Wrong, 0), WrongAnswer(question))),
            ["reveal"] = new(
                "Answer", [.. RightAnswer.Of(question, shown: null), .. Explanation.Whys(question), .. Explanation.Rule(question)]),
        };
    }

    private static AnswerActions Actions { get; } = new()
    {
        Choose = option => new ActionId("preview", option),
        Pick = Somewhere,
        OpenForm = Somewhere,
        Hint = new ActionId("preview", "hint"),
        DontKnow = new ActionId("preview", "unknown"),
        Report = new ActionId("preview", "report"),
    };

    // The wrong option with the most to say, for its reason is told; of several, all that are wrong.
    private static string WrongAnswer(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Where(option => !option.Right).MaxBy(option => option.Why?.Length)?.Id ?? "",
        MultiQuestion multi => string.Join(',', multi.Choices.Where(option => !option.Right).Select(option => option.Id)),
        _ => "",
    };
}
