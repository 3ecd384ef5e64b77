using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Guesses which known word somebody meant.</summary>
internal static class Suggestion
{
    // Names in a file may be as long as the file; a known one never is.
    private const int LongestCompared = 64;

    public static string For(string typed, IReadOnlyCollection<string> known)
    {
        var word = typed.Length <= LongestCompared ? typed : typed[..LongestCompared];
        var nearest = known
            .Select(name => (Name: name, Distance: EditDistance.Between(word.ToLowerInvariant(), name)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();

        return nearest.Name is { } name && nearest.Distance <= Math.Max(2, name.Length / 3)
            ? $"Did you mean `{name}`?"
            : $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }
}
