using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The words about decisions on suggested questions.</summary>
internal static class DecisionMessages
{
    public const string OwnItem = "In this group somebody else has to say yes to what you wrote. It waits for another moderator.";
    public const string TwoForEdits =
        "In this group two have to agree on every question, and words of your own would need another moderator's yes. "
        + "Ask the author for the change instead, or decline with a word on what to mend.";

    public const string NeedsMending = "Something has to be mended before it can be asked. Choose Approve with edits.";

    private const string ReasonField = "reason";
    private const string NoteField = "note";

    private static readonly IReadOnlyList<SelectOption> Reasons =
    [
        new("We have one like it", "We have one like it"),
        new("Its answer is wrong or in doubt", "Its answer is wrong or in doubt"),
        new("It can be read in two ways", "It can be read in two ways"),
        new("It is not about what we study", "It is not about what we study"),
        new("It is too easy or too hard for us", "It is too easy or too hard for us"),
        new("Something else", "Something else"),
    ];

    public static ChatMessage Nothing { get; } = new("", []);

    public static IReadOnlyList<Block> Item(Proposal item, CheckedDraft result, bool isOwn) =>
    [
        new Paragraph(new RichText(
            item.QuestionId is { } id ? $"A new text of {id}, by " : "A new question by ", new Bold(item.Author.Name), ".")),
        .. item.Answer.Length > 0
            ? [new Paragraph(new RichText("You asked: ", item.Note, " They answered: ", new Bold(item.Answer)))]
            : (Block[])[],
        .. DraftMessages.Of(item, result),
        .. isOwn ? [new Footnote(OwnItem)] : (Block[])[new ButtonRow(Buttons(item, result))],
    ];

    public static Modal DeclineForm(Proposal item) => new(
        QuestionVerb.Of(QuestionVerb.DeclineForm, item),
        "Decline a question",
        [],
        [
            new ChoiceField(ReasonField, "Why?", Reasons),
            new TextField(NoteField, "A word to its author (may stay empty)", Multiline: true, Required: false, MaxLength: 500),
        ]);

    public static Modal AskForm(Proposal item) => new(
        QuestionVerb.Of(QuestionVerb.AskForm, item),
        "Ask the author",
        [],
        [new TextField(NoteField, "What do you want to know?", Multiline: true, MaxLength: 500)]);

    public static Modal ReplyForm(Proposal item) => new(
        QuestionVerb.Of(QuestionVerb.ReplyForm, item),
        "Answer the moderator",
        [new Paragraph(item.Note)],
        [new TextField(NoteField, "Your answer", Multiline: true, MaxLength: 500)]);

    public static string Note(ModalSubmit form)
    {
        var reason = form.Fields.GetValueOrDefault(ReasonField, "");
        var known = Reasons.Any(offered => offered.Value == reason) ? reason : "";
        var note = FieldText.Fit(form.Fields.GetValueOrDefault(NoteField, ""), 500);
        return known.Length > 0 && note.Length > 0 ? $"{known}. {note}" : known + note;
    }

    public static Reply NoQuestion() => new FaultsReply(
        new Dictionary<string, string> { [NoteField] = "What do you want to know?" },
        Said("Nothing was asked, since the field was empty. Press Ask the author again."));

    public static Reply Faults(Proposal edited, CheckedDraft result) => new FaultsReply(
        result.Faults.GroupBy(fault => fault.Field).ToDictionary(
            faults => faults.Key, faults => string.Join(" ", faults.Select(fault => fault.Words))),
        new ChatMessage(
            "Something has to be mended.",
            [new Paragraph("Your edits are kept, and something is still to be mended:"), .. Item(edited, result, isOwn: false)]));

    public static string Approved(string id, Proposal item) =>
        $"Approved: it is asked as {id} from now on, and {item.Author.Name} is told.";

    public static string Done(ProposalState state, Proposal item) => state == ProposalState.Declined
        ? $"Declined, and {item.Author.Name} is told why."
        : $"{item.Author.Name} is asked. It is back here when they have answered.";

    public static string Decided(Proposal? item, UserRef by) => (item?.State, item?.DecidedBy) switch
    {
        (ProposalState.Approved, { } decider) => $"This one was approved by {Called(decider, by)} already, as {item!.Became}.",
        (ProposalState.Declined, { } decider) => $"This one was declined by {Called(decider, by)} already.",
        (ProposalState.Asked, { } decider) =>
            $"{Called(decider, by, first: true)} asked its author something already; it is back here after the answer.",
        (ProposalState.Waiting, _) when item!.QuestionId is not null =>
            "Its question was changed meanwhile. Choose Approve with edits to put this text in the place of the newer one.",
        (ProposalState.Waiting, _) => "It was changed a moment ago. Here it is as it stands now.",
        _ => "This one does not wait any more.",
    };

    public static ChatMessage? Told(Proposal proposal) => proposal.State switch
    {
        ProposalState.Approved => new(
            "Your question is asked from now on.",
            [new Paragraph(new RichText(
                proposal.QuestionId is null
                    ? "Good news: the question you suggested was approved and is asked from now on, as "
                    : "Good news: your text was approved and is asked from now on, in the place of the old one of ",
                new Code(proposal.Became ?? ""),
                proposal.QuestionId is null ? ". When it airs, your name stands under it. Thank you!" : ". Thank you!")),
            .. DraftMessages.Typed(proposal.Draft)]),
        ProposalState.Declined => new(
            "Your question was not taken.",
            [new Paragraph(new RichText(
                "A moderator read the question you suggested and did not take it: ", new Bold(proposal.Note),
                ". Thank you for writing it; another one is always welcome.")),
            .. DraftMessages.Typed(proposal.Draft)]),
        ProposalState.Asked => new(
            "A moderator asks about your question.",
            [new Paragraph(new RichText(
                "A moderator would like to know about the question you suggested: ", new Bold(proposal.Note),
                " To answer, type ", new Code("/suggest"), " in the group.")),
            .. DraftMessages.Typed(proposal.Draft)]),
        _ => null,
    };

    public static ChatMessage Reminder(int waiting, TimeSpan oldest) => new(
        "Something waits for a moderator.",
        new Paragraph(new RichText(
            waiting == 1 ? "One thing waits" : $"{waiting} things wait",
            $" for a moderator, the oldest for {QueueMessages.Age(oldest)}. See to it with ", new Code("/queue"), ".")));

    public static ChatMessage NotAsked() =>
        Said("Nobody waits for an answer of yours here any more. To suggest a question, type `/suggest`.");

    public static ChatMessage ReplyKept() => Said("Thank you. Your question is back with the moderators, with your answer.");

    private static IReadOnlyList<Button> Buttons(Proposal item, CheckedDraft result) =>
    [
        .. result.Question is not null
            ? [new Button(QuestionVerb.Of(QuestionVerb.Approve, item), "Approve", ButtonStyle.Primary)]
            : (Button[])[],
        new Button(QuestionVerb.Of(QuestionVerb.Edit, item), "Approve with edits"),
        new Button(QuestionVerb.Of(QuestionVerb.Decline, item), "Decline", ButtonStyle.Danger),
        new Button(QuestionVerb.Of(QuestionVerb.Ask, item), "Ask the author"),
    ];

    private static string Called(UserRef decider, UserRef by, bool first = false) =>
        decider.Platform == by.Platform && decider.Id == by.Id ? first ? "You" : "you" : decider.Name;

    private static ChatMessage Said(string text) => new(CardMessages.Bare(text), new Paragraph(RichText.Marked(text)));
}
