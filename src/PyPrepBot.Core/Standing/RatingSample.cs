namespace PyPrepBot.Core.Standing;

/// <summary>A member's rating at some moment, on the scale of the rating model.</summary>
public readonly record struct RatingSample(double Mean, double Variance);
