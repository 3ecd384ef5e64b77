namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Takes a code fence or back-ticks off an answer that stands in them as a whole.</summary>
internal static class CodeMarks
{
    private const int FenceLength = 3;

    private static readonly string[] Tags = ["python", "py", "pycon", "text", "txt"];

    /// <summary>The text inside, or null when no marks wrap the whole text.</summary>
    public static string? Unwrap(string text)
    {
        var length = text.Length - text.AsSpan().TrimStart('`').Length;
        if (length == text.Length)
            return length is 2 or 2 * FenceLength ? "" : null;
        if (length is 0 or > FenceLength || text.Length - text.AsSpan().TrimEnd('`').Length != length)
            return null;

        var inside = text[length..^length];
        if (HasRun(inside, length))
            return null;

        return length == FenceLength ? WithoutTag(inside) : inside;
    }

    // Marks of the same length inside mean two pieces of code side by side, not one wrapped answer.
    private static bool HasRun(string inside, int length)
    {
        var run = 0;
        foreach (var character in inside)
        {
            if (character == '`')
                run++;
            else if (run == length)
                return true;
            else
                run = 0;
        }

        return false;
    }

    private static string WithoutTag(string inside)
    {
        var end = inside.IndexOf('\n', StringComparison.Ordinal);

        return end > 0 && Tags.Contains(inside[..end].Trim(), StringComparer.OrdinalIgnoreCase) ? inside[(end + 1)..] : inside;
    }
}
