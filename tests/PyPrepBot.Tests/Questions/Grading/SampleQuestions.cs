using PyPrepBot.Core.Questions;

namespace PyPrepBot.Tests.Questions.Grading;

/// <summary>One small question of each kind.</summary>
internal static class SampleQuestions
{
    public static SingleQuestion Single(params Choice[] choices) => new()
    {
        Id = "gil-001", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Choices = choices,
    };

    public static TrueFalseQuestion TrueFalse(bool answer) => new()
    {
        Id = "gil-002", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Choices = [Option("True", answer), Option("False", !answer)],
    };

    public static BugQuestion Bug(params Choice[] lines) => new()
    {
        Id = "gil-003", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Choices = lines, Fix = "pass",
    };

    public static MultiQuestion Multi(params Choice[] choices) => new()
    {
        Id = "gil-004", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Choices = choices,
    };

    public static OrderQuestion Order(params string[] steps) => new()
    {
        Id = "gil-005", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Items = [.. steps.Select(step => new OrderItem(OptionId.Of(step), step))],
    };

    public static MatchQuestion Match(string extra, params (string Left, string Right)[] pairs) => new()
    {
        Id = "gil-006", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Pairs = [.. pairs.Select(pair => new MatchPair(pair.Left, OptionId.Of(pair.Right), pair.Right, null))],
        Extra = [Option(extra, false)],
    };

    public static OutputQuestion Output(string answer) => new()
    {
        Id = "gil-007", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Answer = answer,
    };

    public static FillQuestion Fill(string answer, bool ignoreCase = false, params string[] accept) => new()
    {
        Id = "gil-008", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "?",
        Explain = "!", Author = "a", Since = default, Revision = "0",
        Answer = answer, Accept = accept, IgnoreCase = ignoreCase,
    };

    public static Choice Option(string text, bool right) => new(OptionId.Of(text), text, right, null);
}
