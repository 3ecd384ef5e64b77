namespace PyPrepBot.Core.Questions;

/// <summary>How many slips of the keyboard lie between two words.</summary>
public static class EditDistance
{
    /// <summary>Counts letters added, left out, changed or swapped with a neighbour. Time grows with the product of the lengths.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var before = new int[other.Length + 1];
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            above[column] = column;

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = above[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, 1 + Math.Min(above[column], row[column - 1]));
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1])
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[other.Length];
    }
}
