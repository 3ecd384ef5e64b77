using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Projections;

/// <summary>What the answers of all groups say about a question's difficulty beyond its label.</summary>
public sealed record QuestionState(string QuestionId, string Revision, Difficulty Difficulty, Gaussian Delta);
