using PyPrepBot.Core.Events;

namespace PyPrepBot.Core.Stores;

/// <summary>All answers of a group to one question, with the marks they have today, oldest first.</summary>
/// <param name="Voided">Keys of those that count for nothing any more.</param>
public sealed record QuestionAnswers(IReadOnlyList<AnswerGiven> Answers, IReadOnlySet<string> Voided);
