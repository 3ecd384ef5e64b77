namespace PyPrepBot.Core.Projections;

/// <summary>How often a question was shown on one day.</summary>
public readonly record struct ShownOn(DateOnly Day, int Times);
