namespace PyPrepBot.Core.Chat.Text;

/// <summary>Shares the characters of a message out to its texts.</summary>
public static class TextBudget
{
    // Between two texts stands at most a blank line.
    private const int Joint = 2;

    // What would be left of a text below this says nothing: it goes.
    private const int Least = 12;

    /// <summary>How much of each text may stay, in the same order; the longest is cut first, and 0 is no room at all.</summary>
    public static IReadOnlyList<int> Share(IReadOnlyList<int> lengths, int most)
    {
        var longest = lengths.DefaultIfEmpty().Max();
        var (fits, tooLong) = (0, longest + 1);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = lengths.Sum(length => Cost(length, middle)) <= most + Joint ? (middle, tooLong) : (fits, middle);
        }

        return [.. lengths.Select(length => IsDropped(length, fits) ? 0 : Math.Min(length, fits))];
    }

    private static bool IsDropped(int length, int level) => length > level && level < Least;

    private static int Cost(int length, int level) => IsDropped(length, level) ? 0 : Math.Min(length, level) + Joint;
}
