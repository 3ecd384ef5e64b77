namespace PyPrepBot.Discord.Rendering;

/// <summary>Shares the characters of a message out to its texts.</summary>
internal static class TextBudget
{
    // Between two texts stands at most a blank line.
    private const int Joint = 2;

    // What would be left of a text below this says nothing: it goes.
    private const int Least = 12;

    /// <summary>The texts in an order unchanged, the longest cut first; an empty one did not find room.</summary>
    public static IReadOnlyList<string> Fit(IReadOnlyList<TextPiece> pieces, int most)
    {
        var longest = pieces.Select(piece => piece.Length).DefaultIfEmpty().Max();
        var (fits, tooLong) = (0, longest + 1);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            (fits, tooLong) = pieces.Sum(piece => Cost(piece, middle)) <= most + Joint ? (middle, tooLong) : (fits, middle);
        }

        return [.. pieces.Select(piece => IsDropped(piece, fits) ? "" : piece.Cut(fits))];
    }

    private static bool IsDropped(TextPiece piece, int level) => piece.Length > level && level < Least;

    private static int Cost(TextPiece piece, int level) => IsDropped(piece, level) ? 0 : Math.Min(piece.Length, level) + Joint;
}
