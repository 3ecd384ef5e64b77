using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>A question a group could be asked.</summary>
/// <param name="IsFresh">It was not shown for long enough to be asked.</param>
public readonly record struct StockQuestion(string Topic, Difficulty Label, bool IsFresh);
