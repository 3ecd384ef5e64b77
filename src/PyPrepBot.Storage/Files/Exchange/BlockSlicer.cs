using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Cuts a file into its questions by lines, so that a question can be moved or replaced and all else stay as it is.</summary>
internal static class BlockSlicer
{
    /// <summary>The first and the last line of each question, counted from 0; null when they are not a list of blocks.</summary>
    public static IReadOnlyList<(int First, int Last)>? Places(IReadOnlyList<string> lines, IReadOnlyList<YamlMap> questions)
    {
        if (questions.Count == 0 || !StartsBlock(lines, questions[0].Line - 1, out var dash))
            return null;

        var places = new List<(int, int)>();
        for (var at = 0; at < questions.Count; at++)
        {
            var first = questions[at].Line - 1;
            if (!StartsBlock(lines, first, out var column) || column != dash)
                return null;

            var next = at + 1 < questions.Count ? questions[at + 1].Line - 1 : EndOfList(lines, first + 1, dash);
            places.Add((first, LastOf(lines, first, next, dash)));
        }

        return places;
    }

    public static SourceBlock Cut(IReadOnlyList<string> lines, IReadOnlyList<(int First, int Last)> places, int at)
    {
        var (first, last) = places[at];
        var dash = Indentation(lines[first]);
        var above = at > 0 ? places[at - 1].Last + 1 : first;
        while (at == 0 && above > 0 && IsBetween(lines[above - 1], int.MaxValue))
            above--;

        return new SourceBlock([.. lines.Take(first).Skip(above)], [.. lines.Take(last + 1).Skip(first)], dash);
    }

    // A comment left of the fields stands between two questions; one among the fields, and the last line of a text, do not.
    private static int LastOf(IReadOnlyList<string> lines, int first, int next, int dash)
    {
        var last = next - 1;
        while (last > first && IsBetween(lines[last], dash))
            last--;

        return last;
    }

    private static int EndOfList(IReadOnlyList<string> lines, int from, int dash)
    {
        var end = from;
        while (end < lines.Count && (IsBetween(lines[end], int.MaxValue) || Indentation(lines[end]) > dash))
            end++;

        return end;
    }

    private static bool IsBetween(string line, int dash) =>
        line.Trim().Length == 0 || (line.TrimStart().StartsWith('#') && Indentation(line) <= dash);

    private static bool StartsBlock(IReadOnlyList<string> lines, int at, out int dash)
    {
        dash = at >= 0 && at < lines.Count ? Indentation(lines[at]) : -1;
        return dash >= 0 && lines[at].AsSpan(dash) is ['-', ' ', .. var rest] && rest.Trim() is [not ('#' or '{' or '['), ..];
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
