using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>A question without a fault of its own, and what only the loader needs to know of it.</summary>
internal sealed record ReadQuestion(Question Question, int Line, string? Replaces, int ReplacesLine);
