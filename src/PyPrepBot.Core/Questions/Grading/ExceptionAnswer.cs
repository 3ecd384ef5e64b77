namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Finds the exception that an answer names: in a word, in a sentence or on the last line of a traceback.</summary>
internal static class ExceptionAnswer
{
    private static readonly HashSet<string> LeadIns = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "this", "that", "the", "code", "program", "would", "will", "raises", "raise", "raised", "throws", "throw", "gives",
        "a", "an", "answer", "is", "uncaught", "raises:", "raise:", "throws:", "answer:", "error:", "is:",
    };

    // "The answer is: it would raise an uncaught".
    private const int LongestLeadIn = 8;

    private static readonly HashSet<string> Connectives =
        new(StringComparer.OrdinalIgnoreCase) { "or", "and", "a", "an", "also", "either" };

    private static readonly char[] WordEnds = [' ', '\t', ',', ';', '/', '|', ':', '(', ')', '.'];

    /// <summary>Null when the answer names several exceptions: two answers are no answer.</summary>
    public static ExceptionName? Read(string cleaned)
    {
        var lines = cleaned.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || ListsNames(lines))
            return null;

        var named = ExceptionName.Parse(WithoutFrame(lines[^1]));
        return IsListOfNames(named.Written, least: 2) || IsListOfNames(named.Message) ? null : named;
    }

    private static bool ListsNames(string[] lines)
    {
        // In a traceback the exceptions that led to the last one stand on lines of their own.
        if (lines.Any(line => line.StartsWith("Traceback (", StringComparison.OrdinalIgnoreCase)))
            return false;

        return lines[..^1].Any(line => IsListOfNames(WithoutFrame(line)));
    }

    private static bool IsListOfNames(string text, int least = 1)
    {
        var words = text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Where(word => !Connectives.Contains(word)).ToList();

        return words.Count >= least && words.All(word => KnownExceptions.Contains(ExceptionName.Fold(word)));
    }

    private static string WithoutFrame(string line)
    {
        var rest = line.EndsWith('.') ? line[..^1].TrimEnd() : line;
        for (var words = 0; words < LongestLeadIn; words++)
        {
            var blank = rest.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0 || !LeadIns.Contains(rest[..blank]))
                break;
            rest = rest[(blank + 1)..].TrimStart();
        }

        return rest;
    }
}
