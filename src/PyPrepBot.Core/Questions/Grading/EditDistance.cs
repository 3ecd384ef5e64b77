namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Slips of the keyboard between two words: a letter more, less or other, or two neighbours swapped, each letter touched once.</summary>
internal static class EditDistance
{
    /// <summary>The optimal-string-alignment distance, or any greater number than <paramref name="atMost"/> when it exceeds that.</summary>
    public static int Between(string first, string second, int atMost)
    {
        if (Math.Abs(first.Length - second.Length) > atMost)
            return atMost + 1;

        var older = new int[second.Length + 1];
        var old = Enumerable.Range(0, second.Length + 1).ToArray();
        var row = new int[second.Length + 1];
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
                row[j] = Cell(first, second, i, j, (older, old, row));
            if (row.Min() > atMost && old.Min() > atMost)
                return atMost + 1;
            (older, old, row) = (old, row, older);
        }

        return old[second.Length];
    }

    private static int Cell(string first, string second, int i, int j, (int[] Older, int[] Old, int[] Row) table)
    {
        var change = first[i - 1] == second[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(table.Old[j] + 1, table.Row[j - 1] + 1), table.Old[j - 1] + change);
        var swapped = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];

        return swapped ? Math.Min(best, table.Older[j - 2] + 1) : best;
    }
}
