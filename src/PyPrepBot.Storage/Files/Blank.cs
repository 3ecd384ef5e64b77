using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>An empty question of each kind, to be filled field by field; none of them ever leaves the reader.</summary>
internal static class Blank
{
    public static Question Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Single => new SingleQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Choices = [] },
        QuestionKind.Multi => new MultiQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Choices = [] },
        QuestionKind.TrueFalse => new TrueFalseQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Choices = [] },
        QuestionKind.Output => new OutputQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Answer = "" },
        QuestionKind.Fill => new FillQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Answer = "" },
        QuestionKind.Bug => new BugQuestion
        {
            Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "",
            Choices = [],
            Fix = "",
        },
        QuestionKind.Order => new OrderQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Items = [] },
        _ => new MatchQuestion
        { Id = "", Topic = "", Difficulty = default, Prompt = "", Explain = "", Author = "", Since = default, Revision = "", Pairs = [] },
    };
}
