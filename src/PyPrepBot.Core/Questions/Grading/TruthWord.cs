using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>The words people type for true and false.</summary>
internal static class TruthWord
{
    private static readonly string[] True = ["true", "t", "yes", "y", "right", "correct"];
    private static readonly string[] False = ["false", "f", "no", "n", "wrong", "incorrect"];

    /// <summary>The id of the option meant, or the input as it was where it is no such word.</summary>
    public static string ToOption(IReadOnlyList<ShownOption> shown, string input)
    {
        if (input.Length > Cleaning.LongestRaw)
            return input;

        var word = OptionFold.Of(Cleaning.Clean(input, NormalizationForm.FormKC));
        var text = True.Contains(word) ? True[0] : False.Contains(word) ? False[0] : null;
        var option = text is null ? null : shown.FirstOrDefault(option => OptionFold.Of(option.Text) == text);

        return option?.Id ?? input;
    }
}
