using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Projections;

/// <summary>What the answers of all groups say about how hard a label is.</summary>
public sealed record LabelState(Difficulty Difficulty, Gaussian Mean);
