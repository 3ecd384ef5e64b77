using System.Buffers;
using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Finds where string literals end in one line.</summary>
internal sealed class StringLiteral
{
    private static readonly SearchValues<char> PrefixLetters = SearchValues.Create("rRbBuUfF");

    private readonly string line;
    private readonly bool[] escaped;
    private readonly int lastSingle;
    private readonly int lastDouble;

    public StringLiteral(string line)
    {
        this.line = line;
        escaped = new bool[line.Length];
        for (var index = 1; index < line.Length; index++)
            escaped[index] = line[index - 1] == '\\' && !escaped[index - 1];

        lastSingle = LastClosing('\'');
        lastDouble = LastClosing('"');
    }

    public static bool IsPrefix(ReadOnlySpan<char> name) =>
        name.Length is 1 or 2 && !name.ContainsAnyExcept(PrefixLetters);

    /// <summary>The content with <c>\'</c> and <c>\"</c> as plain quotes: they depend on the quotes around it.</summary>
    public static string WithoutQuoteEscapes(string content)
    {
        var plain = new StringBuilder(content.Length);
        for (var index = 0; index < content.Length; index++)
        {
            if (content[index] != '\\' || index + 1 == content.Length)
                plain.Append(content[index]);
            else if (content[++index] is '\'' or '"')
                plain.Append(content[index]);
            else
                plain.Append('\\').Append(content[index]);
        }

        return plain.ToString();
    }

    /// <summary>The place after the closing quote, or null when the quote at <paramref name="start"/> is never closed.</summary>
    public int? End(int start)
    {
        // Known beforehand, so that thousands of quotes that close nowhere do not each search the rest of the line.
        if ((line[start] == '"' ? lastDouble : lastSingle) <= start)
            return null;

        var index = start + 1;
        while (line[index] != line[start] || escaped[index])
            index++;

        return index + 1;
    }

    private int LastClosing(char quote)
    {
        var index = line.Length - 1;
        while (index >= 0 && (line[index] != quote || escaped[index]))
            index--;

        return index;
    }
}
