using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>How big the bank is meant to become, from <c>topics.yaml</c>.</summary>
/// <param name="Stages">The steps on the way to a full bank, by name.</param>
/// <param name="KindShares">The wished share of each kind, between 0 and 1.</param>
public sealed record BankPlan(IReadOnlyDictionary<string, BankStage> Stages, IReadOnlyDictionary<QuestionKind, double> KindShares)
{
    public static BankPlan Empty { get; } = new(new Dictionary<string, BankStage>(), new Dictionary<QuestionKind, double>());

    /// <summary>The releases that the bank speaks of; null when the file does not say.</summary>
    public PythonRange? Supported { get; init; }

    /// <summary>The level of each day of a week, Monday first; empty when the file does not say.</summary>
    public IReadOnlyList<Difficulty> Week { get; init; } = [];

    public IReadOnlyList<SeedFact> Facts { get; init; } = [];
}
