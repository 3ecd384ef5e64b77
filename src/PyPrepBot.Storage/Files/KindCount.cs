using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>The live questions of one kind.</summary>
/// <param name="Share">Of all live questions, between 0 and 1.</param>
/// <param name="Wished">The share that was planned.</param>
public sealed record KindCount(QuestionKind Kind, int Count, double Share, double Wished);
