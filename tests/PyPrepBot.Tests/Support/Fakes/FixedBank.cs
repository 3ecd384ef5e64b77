using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A bank of single choices that never changes.</summary>
internal sealed class FixedBank(int questions) : IQuestionBank
{
    public QuestionBank Current { get; } = new(Enumerable.Range(0, questions).Select(Question), new TopicIndex([]));

    private static SingleQuestion Question(int number)
    {
        var topic = $"topic{(number % 10).ToString(CultureInfo.InvariantCulture)}";
        return new SingleQuestion
        {
            Id = $"{topic}-{number.ToString("000", CultureInfo.InvariantCulture)}",
            Topic = topic,
            Difficulty = (Difficulty)(number % 4),
            Prompt = "Which one?",
            Explain = "That one.",
            Author = "somebody",
            Since = new DateOnly(2026, 1, 1),
            Revision = "000000000000",
            Choices = [new Choice("a", "This", Right: false, "No."), new Choice("b", "That", Right: true, "Yes.")],
        };
    }
}
