namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Slips of the keyboard between two words: a letter more, less or other, or two neighbours swapped.</summary>
/// <remarks>No letter is touched twice: the optimal-string-alignment distance.</remarks>
internal static class EditDistance
{
    /// <summary>The number of slips, or <paramref name="atMost"/> + 1 where it exceeds that.</summary>
    public static int Between(string first, string second, int atMost)
    {
        var tooFar = atMost + 1;
        if (Math.Abs(first.Length - second.Length) > atMost)
            return tooFar;

        var table = (Older: new int[second.Length + 1], Old: new int[second.Length + 1], Row: new int[second.Length + 1]);
        for (var j = 0; j <= second.Length; j++)
            table.Old[j] = Math.Min(j, tooFar);

        for (var i = 1; i <= first.Length; i++)
        {
            FillRow(first, second, i, table, tooFar);
            table = (table.Old, table.Row, table.Older);
        }

        return table.Old[second.Length];
    }

    // Cells further from the diagonal than the limit are over it, so only a band is computed: the work is linear.
    private static void FillRow(string first, string second, int i, (int[] Older, int[] Old, int[] Row) table, int tooFar)
    {
        var from = Math.Max(0, i - tooFar);
        var to = Math.Min(second.Length, i + tooFar);
        for (var j = from; j <= to; j++)
            table.Row[j] = j == 0 ? Math.Min(i, tooFar) : Math.Abs(i - j) == tooFar ? tooFar : Cell(first, second, i, j, table, tooFar);
    }

    private static int Cell(string first, string second, int i, int j, (int[] Older, int[] Old, int[] Row) table, int tooFar)
    {
        var change = first[i - 1] == second[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(table.Old[j] + 1, table.Row[j - 1] + 1), table.Old[j - 1] + change);
        if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
            best = Math.Min(best, table.Older[j - 2] + 1);

        return Math.Min(best, tooFar);
    }
}
