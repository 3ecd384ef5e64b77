using System.Globalization;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>The words on a question card.</summary>
public static class CardMessages
{
    public const string PickSeveral = "Choose every right one";
    public const string OpenForm = "Answer";
    public const string AskHint = "Hint (half the points)";
    public const string DontKnow = "I don't know";
    public const string Report = "Report";

    // The shorter of the two platforms' limits for the label of an option.
    private const int LabelLimit = 75;

    public static string Level(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "easy",
        Difficulty.Medium => "medium",
        Difficulty.Hard => "hard",
        _ => "expert",
    };

    public static Paragraph Option(string letter, string text) => new(new RichText(new Bold(letter), "  ").Then(RichText.Marked(text)));

    public static Paragraph Left(int number, string text) =>
        new(new RichText(new Bold(number.ToString(CultureInfo.InvariantCulture)), "  ").Then(RichText.Marked(text)));

    public static RichText Hint(string hint) => new RichText(new Bold("Hint"), "  ").Then(RichText.Marked(hint));

    /// <summary>Labels of buttons show no markup, and a letter stays readable where a long text would be cut.</summary>
    public static string ChoiceLabel(Question question, Lettered option) => question switch
    {
        BugQuestion => $"Line {option.Text}",
        TrueFalseQuestion => option.Text,
        _ => option.Letter,
    };

    public static string OptionLabel(Lettered option) => Cut($"{option.Letter}  {Bare(option.Text)}");

    /// <summary>A text without its code marks, for places that show no markup.</summary>
    public static string Bare(string text) => text.Replace("`", "", StringComparison.Ordinal);

    public static string Cut(string text)
    {
        if (text.Length <= LabelLimit)
        {
            return text;
        }

        // A pair of surrogates is one character: never leave half of it.
        var end = char.IsHighSurrogate(text[LabelLimit - 2]) ? LabelLimit - 2 : LabelLimit - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>For which Pythons the answer holds, when not for every supported one.</summary>
    public static RichText? Applies(Question question)
    {
        var build = question.Build is "default" or "any" ? null : $"the {question.Build} build of CPython";
        var note = (question.Python, build) switch
        {
            (null, null) => null,
            (null, _) => $"For {build}.",
            (_, null) => $"For Python {question.Python}.",
            _ => $"For Python {question.Python}, {build}.",
        };
        return note is null ? null : RichText.FromString(note);
    }
}
