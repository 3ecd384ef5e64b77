using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>A question without a fault of its own, and what only the loader needs to know of it.</summary>
/// <param name="Proof">How its answer is proved.</param>
/// <param name="Seed">The facts of <c>topics.yaml</c> it covers.</param>
internal sealed record ReadQuestion(
    Question Question, int Line, string? Replaces, int ReplacesLine, ProofPlan Proof, IReadOnlyList<string> Seed);
