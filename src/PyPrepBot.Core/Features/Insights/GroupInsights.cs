using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.Insights;

/// <summary>How a group is doing, in counts: nobody is named.</summary>
/// <param name="Members">Different people who answered anything.</param>
/// <param name="Stopped">Of those who answered in the first half, how many have been silent for two weeks.</param>
/// <param name="ForEachChallenge">Members who answered a challenge in time, on average; null when there was none.</param>
public sealed record GroupInsights(int Members, int Stopped, double? ForEachChallenge)
{
    /// <summary>Fewer people, or fewer answers, would point at somebody.</summary>
    public const int Least = 5;

    public IReadOnlyList<WeekInsight> Weeks { get; init; } = [];

    /// <summary>The lowest share right first.</summary>
    public IReadOnlyList<(string Topic, double Right)> Hardest { get; init; } = [];

    /// <summary>Questions that fewer than six of ten, or more than eight of ten, get right.</summary>
    public IReadOnlyList<(string QuestionId, double Right)> Outside { get; init; } = [];

    /// <summary>Questions a moderator should look at, the most urgent first.</summary>
    public IReadOnlyList<(string QuestionId, QuestionStatistics Statistics)> Flagged { get; init; } = [];
}
