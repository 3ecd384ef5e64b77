namespace PyPrepBot.Core.Groups;

/// <summary>The zones somebody probably meant.</summary>
public static class ZoneSuggestions
{
    private const int Longest = 60;

    /// <summary>The nearest ids, best first: "Berlin" gives <c>Europe/Berlin</c> first.</summary>
    public static IReadOnlyList<string> For(string? text, int count = 3)
    {
        var wanted = Plain(text ?? "");
        var place = wanted[(wanted.LastIndexOf('/') + 1)..];
        return [.. GroupZone.Ids
            .OrderBy(id => Distance(Plain(id), wanted, place))
            .ThenBy(id => id, StringComparer.Ordinal)
            .Take(count)];
    }

    private static int Distance(string id, string wanted, string place)
    {
        var city = id[(id.LastIndexOf('/') + 1)..];
        if (id == wanted || city == place)
            return id == wanted ? 0 : 1;

        var typed = Math.Min(2 + (2 * Edits(city, place)), 2 + (2 * Edits(id, wanted)));
        var begins = place.Length >= 3 && city.StartsWith(place, StringComparison.Ordinal);
        var contains = wanted.Length >= 3 && id.Contains(wanted, StringComparison.Ordinal);
        return Math.Min(typed, begins ? 2 : contains ? 5 : int.MaxValue);
    }

    private static string Plain(string text) =>
        text.Trim()[..Math.Min(text.Trim().Length, Longest)].Replace(' ', '_').ToLowerInvariant();

    // Levenshtein's distance with one row of memory.
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
