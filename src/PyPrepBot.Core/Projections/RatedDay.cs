using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Projections;

/// <summary>A member's rating as a day left it.</summary>
public sealed record RatedDay(DateOnly Day, Gaussian Ability, int Answers);
