namespace PyPrepBot.Storage.Files;

/// <summary>Everything there is to say about a bank before it is published.</summary>
/// <param name="Guessing">What somebody would gain who knows no Python.</param>
public sealed record LintReport(IReadOnlyList<BankFault> Faults, IReadOnlyList<BankWarning> Warnings, GuessingFigures Guessing);
