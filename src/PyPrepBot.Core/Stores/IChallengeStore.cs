using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>The challenges of each group by date. A date has one challenge, whoever asks and however often.</summary>
public interface IChallengeStore
{
    Task<Challenge?> FindAsync(GroupId group, DateOnly date, CancellationToken cancellation);

    /// <summary>The challenges between two dates, both included, by date.</summary>
    Task<IReadOnlyList<Challenge>> BetweenAsync(GroupId group, DateOnly first, DateOnly last, CancellationToken cancellation);

    /// <summary>Reserves a question for a date. The first plan wins; the one that stands is returned.</summary>
    Task<Challenge> PlanAsync(Challenge planned, CancellationToken cancellation);

    /// <summary>Takes back what was reserved for a date. What is open, closed or void stays.</summary>
    /// <returns>Whether this call took it back.</returns>
    Task<bool> ReleaseAsync(GroupId group, DateOnly date, CancellationToken cancellation);

    /// <summary>
    /// Opens a date's challenge, writes the event and queues the posts, all or nothing. The first opening wins; the challenge that
    /// stands is returned, with its number.
    /// </summary>
    Task<Challenge> OpenAsync(ChallengeOpened opened, Challenge challenge, IReadOnlyList<Post> posts, CancellationToken cancellation);

    /// <summary>Closes an open challenge, settles streaks and queues the posts, all or nothing. A second closing does nothing.</summary>
    /// <returns>Whether this call closed it.</returns>
    Task<bool> CloseAsync(ChallengeClosed closed, IReadOnlyList<Post> posts, CancellationToken cancellation);

    /// <summary>Voids a date, planned, open or closed, and heals what it had changed. A second voiding does nothing.</summary>
    /// <returns>Whether this call voided it.</returns>
    Task<bool> VoidAsync(ChallengeVoided voided, Challenge challenge, CancellationToken cancellation);

    /// <summary>How many members have answered a challenge in its window.</summary>
    Task<int> AnswersAsync(GroupId group, DateOnly date, CancellationToken cancellation);
}
