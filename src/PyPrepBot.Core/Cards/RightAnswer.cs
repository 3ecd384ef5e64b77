using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>The right answer, spelled out.</summary>
public static class RightAnswer
{
    /// <param name="shown">The order whose letters are used; the author's when null.</param>
    public static IReadOnlyList<Block> Of(Question question, IReadOnlyList<string>? shown) => question switch
    {
        OutputQuestion output => [new Paragraph(VerdictMessages.Prints), new CodeListing(output.Answer.TrimEnd()), .. Also(output)],
        FillQuestion fill => [new Paragraph(VerdictMessages.Fills(fill.Answer)), .. Also(fill)],
        OrderQuestion order => [new Paragraph(VerdictMessages.InOrder), .. Steps(order, Lettered.Of(order, shown))],
        MatchQuestion match => [new Paragraph(VerdictMessages.Pairs), .. Pairs(match, Lettered.Of(match, shown))],
        BugQuestion bug => [new Paragraph(VerdictMessages.Mended(Right(bug, shown).Text)), new CodeListing(bug.Fix.TrimEnd())],
        MultiQuestion multi => [.. Lettered.Of(multi, shown).Where(option => option.Right).Select(VerdictMessages.RightOption)],
        _ => [VerdictMessages.RightOption(Right(question, shown))],
    };

    // Whoever decides on a question has to see them, and whoever was wrong learns from them.
    private static IEnumerable<Block> Also(TypedQuestion question) =>
        question.Accept.Count > 0 ? [new Paragraph(VerdictMessages.AlsoRight(question.Accept))] : [];

    private static Lettered Right(Question question, IReadOnlyList<string>? shown) =>
        Lettered.Of(question, shown).First(option => option.Right);

    private static IEnumerable<Block> Steps(OrderQuestion order, IReadOnlyList<Lettered> letters) =>
        order.Items.Select(item => CardMessages.Option(letters.First(letter => letter.Id == item.Id).Letter, item.Text));

    private static IEnumerable<Block> Pairs(MatchQuestion match, IReadOnlyList<Lettered> letters) =>
        match.Pairs.Select((pair, index) => VerdictMessages.Pair(
            index + 1, pair.Left, letters.First(letter => letter.Id == pair.RightId).Letter, pair.Right));
}
