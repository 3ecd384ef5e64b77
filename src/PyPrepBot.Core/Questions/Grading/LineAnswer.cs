using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A line of code named as the answer: <c>3</c> or <c>line 3</c>.</summary>
internal static class LineAnswer
{
    private const string Prefix = "line";

    /// <summary>The id of the option meant; nothing for a line that was not offered: a number is never a place in the list.</summary>
    public static string ToOption(IReadOnlyList<ShownOption> shown, string input)
    {
        if (input.Length > Cleaning.LongestRaw || shown.Any(option => option.Id == input.Trim()))
            return input;

        var typed = OptionFold.Of(Cleaning.Clean(input, NormalizationForm.FormKC));
        var number = typed.StartsWith(Prefix, StringComparison.Ordinal) ? typed[Prefix.Length..].TrimStart(' ', ':', '#') : typed;

        return number.Length > 0 && number.All(char.IsAsciiDigit) ? OptionReader.ByText(shown, number) ?? "" : input;
    }
}
