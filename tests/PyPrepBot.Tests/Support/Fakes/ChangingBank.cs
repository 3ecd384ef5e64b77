using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A shared bank that is reloaded when a test says so.</summary>
internal sealed class ChangingBank(params IReadOnlyList<Question> questions) : IQuestionBank
{
    private static readonly TopicIndex Topics = new([]);

    public QuestionBank Current { get; private set; } = new(questions, Topics);

    public void Becomes(params IReadOnlyList<Question> changed) => Current = Current.SucceededBy(changed, Topics);
}
