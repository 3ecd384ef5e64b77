using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>What choosing a question needs to know of it; its text stays in the bank.</summary>
/// <param name="Typed">Answered by typing rather than choosing.</param>
/// <param name="Guess">The chance that a blind guess is right, in [0, 1/2].</param>
public sealed record RatedItem(string Id, string Topic, Difficulty Label, bool Typed, double Guess);
