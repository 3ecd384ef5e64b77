using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>A question as one member reads and answers it.</summary>
public static class QuestionCard
{
    /// <summary>Prompt and code: what may stand in public.</summary>
    public static IReadOnlyList<Block> Stem(Question question)
    {
        var blocks = new List<Block> { new Paragraph(RichText.Marked(question.Prompt)) };
        if (question.Code is { } code)
        {
            blocks.Add(new CodeListing(code.TrimEnd(), Numbered: question is BugQuestion));
        }

        if (CardMessages.Applies(question) is { } note)
        {
            blocks.Add(new Footnote(note));
        }

        return blocks;
    }

    /// <summary>Stem, options and controls.</summary>
    public static IReadOnlyList<Block> Whole(Question question, IReadOnlyList<string> shown, AnswerActions actions, bool withHint) =>
        [.. Stem(question), .. Options(question, shown), .. Hint(question, withHint), .. Controls(question, shown, actions)];

    /// <summary>Stem and options, with nothing to press.</summary>
    public static IReadOnlyList<Block> Preview(Question question, IReadOnlyList<string> shown) =>
        [.. Stem(question), .. Options(question, shown)];

    private static IEnumerable<Block> Options(Question question, IReadOnlyList<string> shown)
    {
        // "True", "False" and line numbers say everything on their buttons.
        if (question is TrueFalseQuestion or BugQuestion)
        {
            return [];
        }

        var options = Lettered.Of(question, shown).Select(option => CardMessages.Option(option.Letter, option.Text));
        return question is MatchQuestion match
            ? [.. match.Pairs.Select((pair, index) => CardMessages.Left(index + 1, pair.Left)), new Divider(), .. options]
            : options;
    }

    private static IEnumerable<Block> Hint(Question question, bool shown) =>
        shown && question.Hint is { } hint ? [new Paragraph(CardMessages.Hint(hint))] : [];

    private static IEnumerable<Block> Controls(Question question, IReadOnlyList<string> shown, AnswerActions actions)
    {
        yield return question switch
        {
            ChoiceQuestion => new ButtonRow([.. Lettered.Of(question, shown)
                .Select(option => new Button(actions.Choose(option.Id), CardMessages.ChoiceLabel(question, option)))]),
            MultiQuestion => new SelectMenu(
                actions.Pick,
                CardMessages.PickSeveral,
                [.. Lettered.Of(question, shown).Select(option => new SelectOption(option.Id, CardMessages.OptionLabel(option)))],
                Min: 1,
                Max: shown.Count),
            _ => new ButtonRow(new Button(actions.OpenForm, CardMessages.OpenForm, ButtonStyle.Primary)),
        };

        var more = new List<Button>();
        if (actions.Hint is { } hint)
        {
            more.Add(new Button(hint, CardMessages.AskHint));
        }

        more.Add(new Button(actions.DontKnow, CardMessages.DontKnow));
        more.Add(new Button(actions.Report, CardMessages.Report));
        yield return new ButtonRow(more);
    }
}
