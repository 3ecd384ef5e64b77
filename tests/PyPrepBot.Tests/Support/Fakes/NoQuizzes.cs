using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Nobody takes a test; counts how often somebody asks for those left behind.</summary>
internal sealed class NoQuizzes : IQuizStore
{
    public List<DateTimeOffset> AskedForBefore { get; } = [];

    public Task<QuizSession?> FindAsync(GroupId group, MemberId member, string session, CancellationToken cancellation) =>
        Task.FromResult<QuizSession?>(null);

    public Task<QuizSession?> OpenAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        Task.FromResult<QuizSession?>(null);

    public Task<QuizCount> CountAsync(GroupId group, MemberId member, DateOnly day, CancellationToken cancellation) =>
        Task.FromResult(new QuizCount(0, 0));

    public Task SaveAsync(QuizSession session, CancellationToken cancellation) => Task.CompletedTask;

    public Task<IReadOnlyList<QuizSession>> AbandonedAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        AskedForBefore.Add(before);
        return Task.FromResult<IReadOnlyList<QuizSession>>([]);
    }
}
