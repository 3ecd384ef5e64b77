using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>The beliefs about labels and questions, and what a group was shown in the last thirty days.</summary>
/// <param name="Labels">Every label.</param>
/// <param name="Questions">Only questions with an answer; the others stand where their label stands.</param>
/// <param name="Shown">Only questions that were shown.</param>
public sealed record Ratings(
    IReadOnlyDictionary<Difficulty, Gaussian> Labels,
    IReadOnlyDictionary<string, Gaussian> Questions,
    IReadOnlyDictionary<string, int> Shown);
