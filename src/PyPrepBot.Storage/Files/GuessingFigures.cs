namespace PyPrepBot.Storage.Files;

/// <summary>How far the right option of single-choice questions gives itself away.</summary>
/// <param name="Questions">Live single-choice questions.</param>
/// <param name="Longest">Questions whose right option is longer than every other.</param>
/// <param name="ClearlyLongest">Questions whose right option is longer than every other by a quarter or more.</param>
/// <param name="LongestByChance">How many would be the longest if length told nothing.</param>
/// <param name="Positions">How often the right option stands first, second and so on, by the number of options.</param>
public sealed record GuessingFigures(
    int Questions,
    int Longest,
    int ClearlyLongest,
    double LongestByChance,
    IReadOnlyDictionary<int, IReadOnlyList<int>> Positions);
