namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>The lines of one question in a list of YAML blocks, and the comments above it.</summary>
/// <param name="Lead">Comments and blank lines between the question before and this one.</param>
/// <param name="Lines">From the dash to the last line of the question, without line ends.</param>
/// <param name="Dash">The column of the dash.</param>
internal sealed record SourceBlock(IReadOnlyList<string> Lead, IReadOnlyList<string> Lines, int Dash)
{
    // Says that nobody wrote this line: it goes again when the question comes back under a file with that topic.
    private const string Mark = "  # from the top of its file";

    private int Column => Dash + 1 + Lines[0][(Dash + 1)..].TakeWhile(character => character == ' ').Count();

    /// <summary>The same question with the dash in another column.</summary>
    public SourceBlock At(int dash) => this with { Lead = Moved(Lead, dash), Lines = Moved(Lines, dash), Dash = dash };

    /// <summary>With one more field, as the first.</summary>
    public SourceBlock With(string field)
    {
        var column = Column;
        return this with { Lines = [Lines[0][..column] + field, new string(' ', column) + Lines[0][column..], .. Lines.Skip(1)] };
    }

    public SourceBlock WithTopicOfFile(string topic) => With($"topic: {topic}{Mark}");

    /// <summary>Without the topic that an export wrote into it, when the file it comes to has that topic anyway.</summary>
    public SourceBlock WithoutTopicOfFile(string? topic)
    {
        if (topic is null || Lines.Count < 2 || Lines[0][Column..] != $"topic: {topic}{Mark}")
            return this;

        return this with { Lines = [Lines[0][..Column] + Lines[1].TrimStart(' '), .. Lines.Skip(2)] };
    }

    /// <summary>The comments above, without the blank lines around them.</summary>
    public IEnumerable<string> Comments() =>
        Lead.SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse();

    private List<string> Moved(IReadOnlyList<string> lines, int dash) =>
    [
        .. lines.Select(line => line.Trim().Length == 0 || dash == Dash ? line
            : dash > Dash ? new string(' ', dash - Dash) + line
            : line[Math.Min(Dash - dash, line.Length - line.TrimStart(' ').Length)..]),
    ];
}
