namespace PyPrepBot.Core.Stores;

/// <summary>How many tests a member began.</summary>
public readonly record struct QuizCount(int Ever, int RatedToday);
