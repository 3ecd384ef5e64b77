using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Every answer anyone gave. Append-only: points, streaks, ratings and boards follow from it in the same step.</summary>
public interface IAnswerStore
{
    /// <summary>
    /// Keeps an answer and applies it to everything that follows from it. When there already is one with its key, also when two
    /// calls race, nothing changes and the kept one is returned. Completes when it is on the disk.
    /// </summary>
    Task<Recorded> RecordAsync(AnswerGiven answer, CancellationToken cancellation);

    /// <summary>Keeps the completion of a test, once; returns the member after it.</summary>
    Task<Projections.MemberState> RecordAsync(TestCompleted completed, CancellationToken cancellation);

    /// <summary>Keeps a member's absence, once.</summary>
    Task RecordAsync(MemberPaused pause, CancellationToken cancellation);

    /// <summary>Keeps that a member is back before the end of a pause, once.</summary>
    Task RecordAsync(PauseEnded ended, CancellationToken cancellation);

    /// <summary>The scored answers to a challenge by key, so by member and attempt; of one member when one is given.</summary>
    Task<IReadOnlyList<AnswerGiven>> OfChallengeAsync(
        GroupId group, DateOnly date, MemberId? member, CancellationToken cancellation);
}
