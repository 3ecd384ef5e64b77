using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>The words to whoever writes a question.</summary>
internal static class WriteMessages
{
    public static Reply Blank() => new FaultsReply(
        new Dictionary<string, string> { [QuestionDraft.PromptField] = "What is to be asked?" },
        Said("A question needs words and a right answer. Nothing was kept; please open the form again and fill in both."));

    public static ChatMessage NoSuchKind(string word) => Said(
        $"There is no kind of question called `{CardMessages.Bare(word)}`. Choose one of: {string.Join(", ", QuestionVerb.Kinds)}.");

    /// <summary>The question as it will look; while something has to be mended, the form stays open where it can.</summary>
    public static Reply Preview(Proposal draft, CheckedDraft result)
    {
        var message = new ChatMessage(
            result.Question is null ? "Nearly there: something has to be mended." : "This is how your question will look.",
            [
                new Heading(result.Question is null ? "Nearly there" : "This is how it will look"),
                .. DraftMessages.Of(draft, result),
                .. Advice(draft, result),
                new ButtonRow(Buttons(draft, result)),
            ]);
        return result.Faults.Count == 0
            ? Reply.Ephemeral(message)
            : new FaultsReply(result.Faults.GroupBy(fault => fault.Field).ToDictionary(
                faults => faults.Key, faults => string.Join(" ", faults.Select(fault => fault.Words))), message);
    }

    public static ChatMessage Live(string id, Question question, bool isNew) => new(
        $"{id} is asked from now on.",
        new Paragraph(new RichText(
            isNew ? "Done. Your question goes by " : "Done. From now on this group is asked your text of ",
            new Code(id),
            isNew
                ? $" and is asked from now on, in tests on {question.Topic} and as a daily challenge."
                : ". Whoever has the old one open answers that, and is marked by it.")),
        new Footnote(RichText.Marked($"Change it with `/question edit {id}`, take it out with `/question retire {id}`.")));

    public static ChatMessage Overtaken(Proposal draft) => new(
        "Somebody else changed this question a moment ago.",
        new Paragraph(RichText.Marked(
            "Somebody else changed this question while you were writing, and their text stands. Nothing of yours is lost: "
            + $"look at theirs with `/question show {draft.QuestionId}`; Change opens the form with your words.")),
        new ButtonRow(
            new Button(QuestionVerb.Of(QuestionVerb.Change, draft.Id), "Change", ButtonStyle.Primary),
            new Button(QuestionVerb.Of(QuestionVerb.Drop, draft.Id), "Discard")));

    public static ChatMessage Sent(bool isModerator, bool lostTheRight) => new(
        "Thank you, your question waits for a moderator.",
        new Paragraph(isModerator
            ? "Kept. In this group a second moderator has to say yes: it waits in the queue, and you are told what becomes of it."
            : lostTheRight
                ? "Kept. You do not moderate this group any more, so your question waits in the queue for somebody who does."
                : "Thank you! A moderator decides whether it is asked, and you are told in private. "
                    + "When it airs, your name stands under it."));

    public static ChatMessage TooMany(int most) => Said(
        $"{most} of your questions wait for a moderator already, which is the most. This one is kept for a month as a draft: "
        + "send it when some of them are decided.");

    public static ChatMessage Dropped() => new("Discarded.", new Paragraph("Discarded. Nothing of it is asked."));

    public static ChatMessage Gone(Proposal? kept) => Said(kept?.State switch
    {
        ProposalState.Waiting or ProposalState.Asked =>
            "This one is sent already and waits for a moderator. You are told what becomes of it.",
        ProposalState.Approved => $"This one is decided: it is asked as {kept.Became}.",
        ProposalState.Declined => "This one is decided: it was declined.",
        ProposalState.Discarded => "This one was discarded. Write a new one whenever you like.",
        _ => "This is not a draft of yours. Begin a new one with `/suggest`.",
    });

    public static ChatMessage Asked(Proposal proposal) => new(
        "A moderator asks you something about your question.",
        [
            new Paragraph(new RichText("A moderator asks about the question you suggested: ", new Bold(proposal.Note))),
            .. DraftMessages.Typed(proposal.Draft),
            new ButtonRow(new Button(QuestionVerb.Of(QuestionVerb.Reply, proposal), "Answer", ButtonStyle.Primary)),
            new Footnote(RichText.Marked("To suggest another one instead, name a kind: `/suggest single`.")),
        ]);

    private static IEnumerable<Block> Advice(Proposal draft, CheckedDraft result)
    {
        if (result.Question is null)
        {
            yield return new Paragraph(draft.IsSuggestion
                ? "Mend it with Change, or send it as it is: a moderator can put it right."
                : "Mend it with Change; what you typed is kept.");
        }
    }

    private static IReadOnlyList<Button> Buttons(Proposal draft, CheckedDraft result) =>
    [
        .. result.Question is not null || draft.IsSuggestion
            ? [new Button(
                QuestionVerb.Of(QuestionVerb.Use, draft.Id),
                !draft.IsSuggestion ? "Use it" : result.Question is null ? "Send it as it is" : "Send it",
                result.Question is null ? ButtonStyle.Plain : ButtonStyle.Primary)]
            : (Button[])[],
        new Button(QuestionVerb.Of(QuestionVerb.Change, draft.Id), "Change"),
        new Button(QuestionVerb.Of(QuestionVerb.Drop, draft.Id), "Discard"),
    ];

    private static ChatMessage Said(string text) => new(CardMessages.Bare(text), new Paragraph(RichText.Marked(text)));
}
