namespace PyPrepBot.Proving;

/// <summary>Compares what a program did with what it had to do. Pure.</summary>
internal static class Judgement
{
    /// <summary>What speaks against the answer; null when nothing does.</summary>
    public static string? Fault(Expectation expected, Outcome outcome)
    {
        if (outcome.Trouble is { } trouble)
        {
            return trouble;
        }

        if (outcome.Refused.Count > 0)
        {
            return $"it {string.Join(" and ", outcome.Refused)}, which no proof may do";
        }

        return FaultOfEnd(expected, outcome) ?? FaultOfOutput(expected, outcome) ?? FaultOfChecks(expected, outcome);
    }

    private static string? FaultOfEnd(Expectation expected, Outcome outcome)
    {
        if (expected.TypeEndsOutput || expected.Marks is not null || outcome.Raised == expected.Raises)
        {
            return null;
        }

        return outcome.Raised is { } raised
            ? $"it ends with {raised}" + (expected.Raises is { } other ? $" instead of {other}" : "")
            : $"it does not end with {expected.Raises}";
    }

    private static string? FaultOfOutput(Expectation expected, Outcome outcome)
    {
        var printed = Tidy(outcome.Printed);
        if (expected.Marks is { } marks)
        {
            var order = printed.Split('\n').Where(line => marks.Contains(line, StringComparer.Ordinal)).ToList();
            return order.SequenceEqual(marks, StringComparer.Ordinal) ? null : $"the steps come as {Quoted(string.Join(", ", order))}";
        }

        var whole = expected.TypeEndsOutput && outcome.Raised is { } raised ? Tidy($"{printed}\n{raised}") : printed;
        return expected.Printed is null || whole == Tidy(expected.Printed)
            ? null
            : $"it prints {Quoted(whole)} instead of {Quoted(Tidy(expected.Printed))}";
    }

    private static string? FaultOfChecks(Expectation expected, Outcome outcome) =>
        (expected.Checks ?? [])
            .Zip(outcome.Checks)
            .Where(pair => pair.Second != (pair.First.Holds ? "true" : "false"))
            .Select(pair => $"the check of {Quoted(pair.First.Option)} gives {Quoted(pair.Second)}")
            .FirstOrDefault();

    // As answers are compared: blanks at line ends and empty lines at both ends do not count.
    private static string Tidy(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static string Quoted(string text)
    {
        var line = text.Replace("\n", "⏎", StringComparison.Ordinal);
        return line.Length <= 120 ? $"`{line}`" : $"`{line[..119]}…`";
    }
}
