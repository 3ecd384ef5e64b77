using PyPrepBot.Core.Events;

namespace PyPrepBot.Core.Projections;

/// <summary>A member's first answer to a question, with its verdict of today and what was known before it.</summary>
/// <param name="Rating">The member's mean before it.</param>
/// <param name="Expected">The chance of full credit by the label alone.</param>
public sealed record FirstAnswer(AnswerGiven Answer, double Rating, double Expected);
