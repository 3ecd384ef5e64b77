using System.Globalization;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Cards;

/// <summary>The words after an answer.</summary>
public static class VerdictMessages
{
    public static readonly RichText Prints = "It prints:";
    public static readonly RichText InOrder = "In this order:";
    public static readonly RichText Pairs = "These belong together:";
    public static readonly RichText WeCompared = "This is what was compared:";

    /// <summary>One line for the verdict itself.</summary>
    public static RichText Verdict(Mark mark) => mark.Verdict switch
    {
        Questions.Grading.Verdict.Correct => new RichText(new Bold("Right.")),
        Questions.Grading.Verdict.Typo => new RichText(new Bold("Right"), ", spelled ", new Code(mark.Spelling ?? ""), "."),
        Questions.Grading.Verdict.Partial => new RichText(new Bold("Partly right"), $": {Percent(mark.Score)} of the credit."),
        Questions.Grading.Verdict.Invalid => "That could not be read as an answer, so nothing is used up.",
        _ => new RichText(new Bold("Not this time.")),
    };

    public static RichText Fills(string answer) => new("The answer is ", new Code(answer), ".");

    public static RichText AlsoRight(IReadOnlyList<string> answers) => new RichText("Also right: ").Then(
        new RichText([.. answers.SelectMany(
            (answer, index) => index == 0 ? [new Code(answer)] : (Inline[])[new Plain(", "), new Code(answer)])]));

    public static RichText Mended(string line) => new("Line ", new Bold(line), " has to become:");

    public static Paragraph RightOption(Lettered option) =>
        new(new RichText("Right: ", new Bold(option.Letter), "  ").Then(RichText.Marked(option.Text)).Then(Because(option.Why)));

    public static Paragraph YouChose(string label, Lettered option) =>
        new(new RichText("You chose ", new Bold(label), ". ").Then(RichText.Marked(option.Why ?? "")));

    public static Paragraph OptionWhy(string label, Lettered option) => new(
        new RichText(new Bold(label), option.Right ? " (right)  " : "  ").Then(RichText.Marked(option.Why ?? "")));

    public static Paragraph Pair(int number, string left, string letter, string right) => new(
        new RichText(new Bold($"{number.ToString(CultureInfo.InvariantCulture)}{letter}"), "  ")
            .Then(RichText.Marked(left)).With(" → ").Then(RichText.Marked(right)));

    public static Paragraph PairWhy(string left, string why) =>
        new(RichText.Marked(left).With(": ").Then(RichText.Marked(why)));

    public static RichText UsualMistake(string why) => RichText.Marked(why);

    public static RichText Sources(IReadOnlyList<Uri> refs) => new([
        "Read more: ",
        .. refs.SelectMany((address, index) => index == 0 ? [LinkTo(address)] : new Inline[] { ", ", LinkTo(address) }),
    ]);

    public static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static Link LinkTo(Uri address) =>
        new(address.Host + address.AbsolutePath.TrimEnd('/') + address.Fragment, address);

    private static RichText Because(string? why) => why is null ? new RichText() : new RichText(". ").Then(RichText.Marked(why));
}
