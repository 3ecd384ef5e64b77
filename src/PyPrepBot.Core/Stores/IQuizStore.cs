using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Stores;

/// <summary>Tests under way and the last ones finished.</summary>
public interface IQuizStore
{
    Task<QuizSession?> FindAsync(GroupId group, MemberId member, string session, CancellationToken cancellation);

    /// <summary>The member's unfinished test, if there is one.</summary>
    Task<QuizSession?> OpenAsync(GroupId group, MemberId member, CancellationToken cancellation);

    /// <summary>How many tests the member ever began, and how many rated ones on a day.</summary>
    Task<QuizCount> CountAsync(GroupId group, MemberId member, DateOnly day, CancellationToken cancellation);

    /// <summary>Keeps a test as it stands now. The caller is the only one who changes this member's test at this moment.</summary>
    Task SaveAsync(QuizSession session, CancellationToken cancellation);

    /// <summary>Unfinished tests that began before an instant.</summary>
    Task<IReadOnlyList<QuizSession>> AbandonedAsync(DateTimeOffset before, CancellationToken cancellation);
}
