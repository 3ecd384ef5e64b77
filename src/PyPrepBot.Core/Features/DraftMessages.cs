using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>How a question looks before it is asked.</summary>
internal static class DraftMessages
{
    /// <summary>The card with its answer, as whoever decides has to see it.</summary>
    public static IReadOnlyList<Block> Whole(Question question) =>
    [
        .. QuestionCard.Preview(question, [.. Lettered.Of(question).Select(option => option.Id)]),
        new Divider(),
        .. RightAnswer.Of(question, shown: null),
        .. Explanation.Whys(question),
        .. Explanation.Rule(question),
        new Footnote($"{question.Topic} · {CardMessages.Level(question.Difficulty)} · {question.Kind.ToString().ToLowerInvariant()}"),
    ];

    /// <summary>What was typed, when it is no question yet.</summary>
    public static IReadOnlyList<Block> Typed(QuestionDraft draft) =>
    [
        new CodeListing(string.Join("\n\n", new[] { draft.Prompt, draft.Answer, draft.Explain, draft.Place, draft.Sources }
            .Where(text => text.Length > 0))),
    ];

    public static IReadOnlyList<Block> Remarks(CheckedDraft result) =>
    [
        .. result.Faults.Select(fault => new Paragraph(new RichText(new Bold($"{Called(fault.Field)}: "), fault.Words))),
        .. result.Remarks.Select(remark => new Paragraph(new RichText(new Bold("Worth a look: "), remark))),
        .. result.Similar.Select(id => new Paragraph(new RichText(new Bold("Much like it: "), new Code(id)))),
    ];

    /// <summary>The whole of a proposal: the question it makes or the words it holds, and what the rules say of it.</summary>
    public static IReadOnlyList<Block> Of(Proposal proposal, CheckedDraft result) =>
        [.. result.Question is { } question ? Whole(question) : Typed(proposal.Draft), .. Remarks(result)];

    private static string Called(string field) => field switch
    {
        QuestionDraft.PromptField => "The question",
        QuestionDraft.AnswerField => "The answer",
        QuestionDraft.ExplainField => "Why it is so",
        QuestionDraft.PlaceField => "Topic and level",
        _ => "Sources",
    };
}
