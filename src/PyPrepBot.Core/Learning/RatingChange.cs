namespace PyPrepBot.Core.Learning;

/// <summary>The beliefs after an answer, and the chance of a right answer that was predicted before it.</summary>
public readonly record struct RatingChange(Gaussian Member, Gaussian Label, Gaussian Question, double Predicted);
