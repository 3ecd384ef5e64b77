using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A question of the bank, as it is written and as it is read.</summary>
internal sealed record BankQuestion(SourceQuestion Source, Question Question);
