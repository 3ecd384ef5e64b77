namespace PyPrepBot.Core.Projections;

/// <summary>How a member's first answers on a topic went against what their rating expected.</summary>
/// <param name="Surplus">The sum of result minus expectation; above 0 is better than expected.</param>
public readonly record struct TopicTally(double Surplus, int Answers);
