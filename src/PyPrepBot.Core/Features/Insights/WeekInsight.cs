namespace PyPrepBot.Core.Features.Insights;

/// <summary>One week of a group.</summary>
/// <param name="Returned">Of the members of the week before, the share that answered again; null when they were too few to say.</param>
public sealed record WeekInsight(string Week, int Members, int Answers, double? Returned);
