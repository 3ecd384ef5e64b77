namespace PyPrepBot.Core.Questions;

/// <summary>A topic of the bank, such as <c>gil</c>, with the names people type for it.</summary>
/// <param name="Targets">Questions wanted for a full bank, by difficulty.</param>
public sealed record Topic(
    string Slug,
    string Title,
    string Group,
    string About,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<Difficulty, int> Targets);
