using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features;

/// <summary>Answers to all questions of a bank: a slip of the keyboard must never land on one of them.</summary>
internal static class KnownTerms
{
    private static readonly ConditionalWeakTable<QuestionBank, IReadOnlySet<string>> ByBank = [];

    public static IReadOnlySet<string> Of(QuestionBank bank) => ByBank.GetValue(bank, known => known.Live
        .OfType<FillQuestion>()
        .SelectMany(question => question.Accept.Append(question.Answer))
        .ToFrozenSet(StringComparer.Ordinal));
}
