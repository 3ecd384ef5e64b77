using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>What came of reading the folder again.</summary>
/// <param name="Current">The bank in use afterwards: the new one, or the old one when there are faults.</param>
/// <param name="Faults">Empty when the new bank was taken.</param>
public sealed record BankReload(QuestionBank Current, IReadOnlyList<BankFault> Faults);
