namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The text of an option as people copy it: without code marks, capitals, spare blanks and the final dot.</summary>
internal static class OptionFold
{
    public static string Of(string cleaned)
    {
        var words = cleaned.Replace("`", "", StringComparison.Ordinal)
            .Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var folded = string.Join(' ', words).ToLowerInvariant();

        return folded.Length > 1 && folded.EndsWith('.') ? folded[..^1].TrimEnd() : folded;
    }
}
