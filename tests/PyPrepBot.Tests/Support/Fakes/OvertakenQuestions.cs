using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A store in which somebody else is faster, as often as there are acts of theirs; then for ever, when there is no store.</summary>
internal sealed class OvertakenQuestions(IGroupQuestionStore? store, params IReadOnlyList<QuestionVersion> theirs) : IGroupQuestionStore
{
    private int _next;

    /// <summary>How often somebody tried to keep something.</summary>
    public int Tries { get; private set; }

    public async Task<bool> AddAsync(IReadOnlyList<QuestionVersion> versions, CancellationToken cancellation)
    {
        Tries++;
        if (_next < theirs.Count)
        {
            Assert.True(await store!.AddAsync([theirs[_next++]], cancellation));
        }

        return store is not null && await store.AddAsync(versions, cancellation);
    }

    public bool Holds(Question question) => store?.Holds(question) ?? true;

    public Task<IReadOnlyList<QuestionVersion>> OfAsync(GroupId group, string questionId, CancellationToken cancellation) =>
        store?.OfAsync(group, questionId, cancellation) ?? Task.FromResult<IReadOnlyList<QuestionVersion>>([]);

    public Task<IReadOnlyList<QuestionVersion>> AllAsync(GroupId group, CancellationToken cancellation) =>
        store?.AllAsync(group, cancellation) ?? Task.FromResult<IReadOnlyList<QuestionVersion>>([]);
}
