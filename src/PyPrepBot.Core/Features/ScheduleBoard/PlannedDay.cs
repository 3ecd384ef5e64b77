using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>One date of the days to come.</summary>
/// <param name="Challenge">What is reserved, open or over; null while nothing is.</param>
/// <param name="IsSkipped">Its week has a challenge on it, and a moderator decided otherwise.</param>
/// <param name="IsPinned">A moderator chose its question.</param>
internal sealed record PlannedDay(DateOnly Date, Challenge? Challenge, Question? Question, bool IsSkipped, bool IsPinned)
{
    public bool IsPlanned => Challenge is { Status: ChallengeStatus.Planned };
}
