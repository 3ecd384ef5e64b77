using PyPrepBot.Core.Questions.Drafts;

namespace PyPrepBot.Storage.Files.Drafts;

/// <summary>Reads the lines in which somebody typed options, pairs or steps.</summary>
internal static class DraftLines
{
    /// <summary>One option: its text, whether it is right, and why.</summary>
    public sealed record Option(string Text, bool Right, string? Why);

    public static IReadOnlyList<string> Of(string answer) =>
        [.. answer.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    /// <summary>Every option with the reason that stands below it.</summary>
    public static IReadOnlyList<Option> Options(string answer)
    {
        var options = new List<Option>();
        foreach (var line in Of(answer))
        {
            if (line.StartsWith(DraftText.Reason, StringComparison.Ordinal) && options.Count > 0)
            {
                var why = line[DraftText.Reason.Length..].Trim();
                options[^1] = options[^1] with { Why = options[^1].Why is { } before ? $"{before} {why}" : why };
            }
            else if (line.StartsWith(DraftText.Right, StringComparison.Ordinal))
                options.Add(new Option(line[DraftText.Right.Length..].Trim(), true, null));
            else
                options.Add(new Option(Bare(line), false, null));
        }

        return options;
    }

    /// <summary>What stands before and behind a sign; the second is null when the sign is not there.</summary>
    public static (string Before, string? Behind) Cut(string line, string sign)
    {
        var at = line.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (line, null) : (line[..at].Trim(), line[(at + sign.Length)..].Trim());
    }

    /// <summary>A line's number and what the line becomes, whose indentation counts.</summary>
    public static (string Before, string? Behind) Mended(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (line, null) : (line[..at].Trim(), line[(at + 1)..] is [' ', .. var mended] ? mended : line[(at + 1)..]);
    }

    /// <summary>The words and the code of a prompt.</summary>
    public static (string Words, string? Code) Prompt(string prompt)
    {
        var lines = prompt.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, IsFence);
        var last = Array.FindLastIndex(lines, IsFence);
        if (first < 0)
            return (prompt.Trim(), null);

        var end = last > first ? last : lines.Length;
        var words = lines.Take(first).Concat(lines.Skip(end + 1)).Where(line => line.Trim().Length > 0);
        var code = string.Join('\n', lines.Skip(first + 1).Take(end - first - 1)).Replace("\t", "    ", StringComparison.Ordinal).TrimEnd();
        return (string.Join('\n', words).Trim(), code.Length == 0 ? null : code);
    }

    private static bool IsFence(string line) => line.TrimStart().StartsWith(DraftText.Fence, StringComparison.Ordinal);

    private static string Bare(string line) =>
        line.StartsWith(DraftText.Wrong, StringComparison.Ordinal) ? line[DraftText.Wrong.Length..].Trim() : line;
}
