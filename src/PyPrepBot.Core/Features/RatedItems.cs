using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>What the rating rules need of a question.</summary>
internal static class RatedItems
{
    public static RatedItem Of(Question question) =>
        new(question.Id, question.Topic, question.Difficulty, question.IsTyped, question.GuessRate);
}
