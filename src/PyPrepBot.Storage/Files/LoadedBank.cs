using System.Collections.Frozen;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>A folder of questions after reading: what is sound in it, and what is not.</summary>
/// <param name="Questions">The questions without a fault. They make a bank only when <paramref name="Faults"/> is empty.</param>
/// <param name="Faults">By file and line.</param>
/// <param name="Positions">Where each of the questions stands, by id.</param>
/// <param name="TopicLines">Where each topic stands in <c>topics.yaml</c>, by slug.</param>
public sealed record LoadedBank(
    IReadOnlyList<Question> Questions,
    TopicIndex Topics,
    BankPlan Plan,
    IReadOnlyList<BankFault> Faults,
    IReadOnlyDictionary<string, QuestionPosition> Positions,
    IReadOnlyDictionary<string, int> TopicLines)
{
    /// <summary>How each of the questions is proved, by id.</summary>
    public IReadOnlyDictionary<string, ProofPlan> Proofs { get; init; } = FrozenDictionary<string, ProofPlan>.Empty;

    /// <summary>True for a folder without topics of its own, such as a moderator's: it owes no topic a question.</summary>
    public bool IsGuest { get; init; }

    /// <summary>The primers without a fault, by the slug of their topic.</summary>
    public IReadOnlyDictionary<string, Primer> Primers { get; init; } = FrozenDictionary<string, Primer>.Empty;

    /// <summary>What was noticed while reading and is usually a mistake, though no fault.</summary>
    public IReadOnlyList<BankWarning> Warnings { get; init; } = [];

    /// <summary>The facts of the plan that each of the questions covers, by id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Seeds { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;
}
