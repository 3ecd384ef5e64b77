namespace PyPrepBot.Core.Learning;

/// <summary>The three beliefs that meet in one answer; a question's difficulty is its label's mean plus its own.</summary>
/// <param name="Question">How far the question lies from its label.</param>
public readonly record struct RatingState(Gaussian Member, Gaussian Label, Gaussian Question);
