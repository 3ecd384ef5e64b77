using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>The words about corrections.</summary>
internal static class RegradeMessages
{
    public static ChatMessage Preview(Regrade draft, Question question, RegradeEffect effect, bool changedMeanwhile) => new(
        "This is what would change. Nothing is changed yet.",
        [
            new Heading($"Correct {question.Id}"),
            .. changedMeanwhile ? [new Paragraph("Something happened since the last look. These are the numbers now.")] : (Block[])[],
            new Paragraph(What(draft, question)),
            new Fields(
                new Field("Answers", Count(draft.Changed, "attempt changes", "attempts change")),
                new Field("Points", Count(effect.Gaining, "member's points change", "members' points change")),
                new Field("Streaks", Count(effect.Streaks, "streak healed", "streaks healed")),
                new Field("This week's board", Count(effect.Moves, "member moves", "members move")),
                new Field("Ratings", Count(effect.Ratings, "rating changes", "ratings change"))),
            new Footnote(
                "Nobody loses a point. Boards of weeks that are over stay as they were posted; later totals count what is earned now."),
            new ButtonRow(
                new Button(RegradeVerb.Of(RegradeVerb.Confirm, draft.Id), "Do it", ButtonStyle.Primary),
                new Button(RegradeVerb.Of(RegradeVerb.Leave, draft.Id), "Leave it")),
        ]);

    public static ChatMessage Done(Regrade done) => new(
        "The question is put right.",
        [
            new Paragraph(done.State == RegradeState.Draft
                ? "This is not decided yet."
                : new RichText(new Bold("Done: "), Noted(done), ".")),
            new Footnote(done.Challenge is null
                ? "No daily challenge asked it, so nothing is posted."
                : "One note goes under the card of the newest challenge that asked it; while that is open, after its close."),
            .. done.Kind == RegradeKind.Void ? [new Footnote(Retired)] : (Block[])[],
        ]);

    private static RichText Retired => new(
        "It is retired. ", new Code("/question edit"), " mends it, and ", new Code("/question restore"), " has it asked again.");

    public static ChatMessage SomebodyElse() =>
        Said("Another moderator decides about this question at this very moment. Look again in a minute.");

    public static ChatMessage Soon() => Said("That is decided, and it is carried out within a few minutes.");

    public static ChatMessage Left() => Said("Nothing was changed.");

    public static ChatMessage Gone() => new(
        "This preview is no longer there.",
        [new Paragraph(new RichText("This preview fits nothing any more. ", new Code("/question regrade"), " makes a new one."))]);

    public static ChatMessage UnknownQuestion() => new(
        "There is no such question.",
        [new Paragraph("There is no such question in this group. Choose one of the suggestions while you type its id, such as gil-001.")]);

    public static ChatMessage OneWish(Question question) => new(
        "Say what is to be put right.",
        [
            new Paragraph(new RichText("Say exactly one thing that is to be put right about ", new Code(question.Id), ":")),
            new Paragraph(new RichText(new Code("accept"), " a further typed answer that is right too")),
            new Paragraph(new RichText(new Code("correct"), " the letters of the right options, such as B or A, C, in the author's order")),
            new Paragraph(new RichText(new Code("void:yes"), " it should not have been asked: who answered gets the full points")),
            .. Options(question),
        ]);

    public static ChatMessage Faulty(Question question, Regrade draft, KeyFault fault) => new(
        "That cannot be the key.",
        [new Paragraph(FaultWords.Of(question, draft.Argument, fault)), .. fault is KeyFault.UnknownLetter ? Options(question) : []]);

    public static ChatMessage NeverAnswered(Question question) => new(
        "Nobody has answered this question.",
        [new Paragraph(new RichText(
            "Nobody here has answered ", new Code(question.Id), " yet, so there is nothing to void. Retire it instead."))]);

    public static ChatMessage VoidAlready(Question question) => new(
        "This question is void already.",
        [new Paragraph(new RichText(
            "All answers to ", new Code(question.Id), " are void already, and everybody has the full points. Nothing is left to heal."))]);

    /// <summary>What everybody reads. No names, and nothing of who was wrong.</summary>
    public static ChatMessage Note(Regrade done, Challenge challenge, Question? question) => new(
        $"Correction to #{challenge.Number}",
        [
            new Heading($"Correction to #{challenge.Number} · {done.QuestionId}"),
            new Paragraph(done.Kind switch
            {
                RegradeKind.Accept => new RichText(new Code(Line(done.Argument)), " is right too."),
                RegradeKind.Correct => new RichText("The marked answer was wrong. ").Then(Right(question)),
                _ => "This question should not have been asked. Everybody who answered it has the full points, and no streak broke on it.",
            }),
            new Footnote(done.Kind == RegradeKind.Void
                ? "It changes no rating. Thanks to everybody who said so."
                : $"{Sentence(done.Changed)} Nobody lost a point. Thanks to everybody who said so."),
        ]);

    /// <summary>For the audit, in a line.</summary>
    public static string Noted(Regrade done) => done.Kind switch
    {
        RegradeKind.Accept => $"accepted '{Line(done.Argument)}': {Answers(done.Changed)} marked better",
        RegradeKind.Once => $"accepted one answer: {Answers(done.Changed)} marked better",
        RegradeKind.Correct => $"the key is {Line(done.Argument)}: {Answers(done.Changed)} marked better",
        RegradeKind.Void => $"voided, {Answers(done.Changed)} count for nothing",
        _ => "put back into rotation, reports dismissed",
    };

    private static RichText What(Regrade draft, Question question) => draft.Kind switch
    {
        RegradeKind.Accept => new RichText("Accept ", new Code(Line(draft.Argument)), " too. ").Then(RichText.Marked(question.Prompt)),
        RegradeKind.Correct => new RichText("Make ", new Bold(Line(draft.Argument)), " the key. ").Then(RichText.Marked(question.Prompt)),
        _ => new RichText("Void it: everybody who answered gets the full points. ").Then(RichText.Marked(question.Prompt)),
    };

    private static IEnumerable<Block> Options(Question question) => question is ChoiceQuestion or MultiQuestion
        ? Lettered.Of(question).Select(option => CardMessages.Option(option.Letter, option.Text + (option.Right ? " (marked right)" : "")))
        : [];

    private static RichText Right(Question? question) => question is null
        ? new RichText()
        : new RichText([.. Lettered.Of(question)
            .Where(option => option.Right)
            .SelectMany((option, place) => RichText.Marked((place == 0 ? "Right is: " : "; ") + option.Text).Parts)]).With(".");

    private static string Sentence(int answers) => answers switch
    {
        0 => "No mark changed.",
        1 => "One answer has a better mark now.",
        _ => $"{answers} answers have a better mark now.",
    };

    private static string Answers(int count) => count == 1 ? "1 answer" : $"{count} answers";

    private static RichText Count(int count, string one, string many) => count switch
    {
        0 => "none",
        1 => $"1 {one}",
        _ => $"{count} {many}",
    };

    private static ChatMessage Said(string words) => new(words, [new Paragraph(words)]);

    private static string Line(string text) => InertText.Label(text, 200);
}
