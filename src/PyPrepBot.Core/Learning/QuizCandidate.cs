namespace PyPrepBot.Core.Learning;

/// <summary>A question a test may ask.</summary>
/// <param name="Question">How far it lies from its label.</param>
/// <param name="Shown">Times the group was shown it in the last 30 days, in tests and as daily challenge.</param>
public readonly record struct QuizCandidate(RatedItem Item, Gaussian Question, int Shown);
