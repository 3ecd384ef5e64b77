namespace PyPrepBot.Core.Questions;

/// <summary>The releases an answer holds for: <c>3.12+</c>, <c>3.11-3.13</c> (with every 3.13.x) or <c>3.14</c> alone.</summary>
/// <param name="Newest">Null when there is no end.</param>
public sealed record PythonRange(PythonVersion Oldest, PythonVersion? Newest)
{
    /// <summary>Reads a range as a question writes it; null when it is none.</summary>
    public static PythonRange? Parse(string text)
    {
        if (text.EndsWith('+'))
            return PythonVersion.Parse(text[..^1]) is { } open ? new PythonRange(open, null) : null;

        var ends = text.Split('-');
        return ends.Length <= 2 && PythonVersion.Parse(ends[0]) is { } first && PythonVersion.Parse(ends[^1]) is { } last
            ? new PythonRange(first, last)
            : null;
    }

    public bool Contains(PythonVersion release) =>
        release.IsAtLeast(Oldest) && (Newest is not { } newest || release.IsAtMost(newest));
}
