using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Cards;

/// <summary>Why an answer was right or wrong.</summary>
public static class Explanation
{
    /// <summary>What one member is told after their own answer.</summary>
    /// <param name="mark">Null when they gave no answer but want the solution.</param>
    public static IReadOnlyList<Block> Of(Question question, IReadOnlyList<string> shown, Mark? mark, string input)
    {
        var blocks = new List<Block>();
        var isRight = mark is { FullCredit: true };
        if (!isRight)
        {
            blocks.AddRange(Chosen(question, shown, input));
            blocks.AddRange(Compared(question, mark));
            blocks.AddRange(RightAnswer.Of(question, shown));
        }
        else if (question is ChoiceQuestion && Lettered.Of(question, shown).First(option => option.Right).Why is { } why)
        {
            blocks.Add(new Paragraph(RichText.Marked(why)));
        }

        blocks.AddRange(Rule(question));
        return blocks;
    }

    /// <summary>The rule behind the question, and where it is written.</summary>
    public static IReadOnlyList<Block> Rule(Question question) =>
    [
        new Paragraph(RichText.Marked(question.Explain)),
        .. question.Refs.Count > 0 ? [new Footnote(VerdictMessages.Sources(question.Refs))] : (Block[])[],
    ];

    /// <summary>Every option with its reason: what the whole group reads after the close, in the author's order.</summary>
    public static IReadOnlyList<Block> Whys(Question question) => question switch
    {
        TypedQuestion { Why: { } why } => [new Paragraph(VerdictMessages.UsualMistake(why))],
        OrderQuestion { Why: { } why } => [new Paragraph(VerdictMessages.UsualMistake(why))],
        MatchQuestion match => [.. match.Pairs
            .Where(pair => pair.Why is not null)
            .Select(pair => VerdictMessages.PairWhy(pair.Left, pair.Why!))],
        TypedQuestion or OrderQuestion => [],
        _ => [.. Lettered.Of(question)
            .Where(option => option.Why is not null)
            .Select(option => VerdictMessages.OptionWhy(CardMessages.ChoiceLabel(question, option), option))],
    };

    // Why the chosen option tempts, for each wrong one that was taken.
    private static IEnumerable<Block> Chosen(Question question, IReadOnlyList<string> shown, string input)
    {
        var options = Lettered.Of(question, shown);
        var taken = OptionReader.Many([.. options.Select(option => new ShownOption(option.Id, option.Text))], input) ?? [];
        return question is ChoiceQuestion or MultiQuestion
            ? options
                .Where(option => !option.Right && option.Why is not null && taken.Contains(option.Id))
                .Select(option => VerdictMessages.YouChose(CardMessages.ChoiceLabel(question, option), option))
            : [];
    }

    private static IEnumerable<Block> Compared(Question question, Mark? mark)
    {
        if (mark?.Feedback is { } feedback)
        {
            yield return new Paragraph(RichText.Marked(feedback));
        }

        if (question.IsTyped && mark is { Verdict: Verdict.Wrong, Compared: { } compared })
        {
            yield return new Paragraph(VerdictMessages.WeCompared);
            yield return new CodeListing(compared);
        }

        if (question is TypedQuestion { Why: { } why } && mark is { Verdict: Verdict.Wrong })
        {
            yield return new Paragraph(VerdictMessages.UsualMistake(why));
        }
    }
}
