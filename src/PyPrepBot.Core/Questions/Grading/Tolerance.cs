namespace PyPrepBot.Core.Questions.Grading;

/// <summary>How far a number may lie from the accepted one: within either bound is near enough.</summary>
public sealed record Tolerance(double Absolute = 0, double Relative = 0);
