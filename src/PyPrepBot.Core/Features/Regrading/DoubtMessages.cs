using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>The words with which moderators decide about reports and questions out of rotation.</summary>
internal static class DoubtMessages
{
    public const string Note = "note";

    public static IReadOnlyList<Block> Item(Report report, Question? question, string name) =>
    [
        new Paragraph(report.Reason == Report.Appeal
            ? new RichText(new Bold(Line(name)), " says that this answer to ", new Code(report.QuestionId), " is right too:")
            : new RichText(new Bold(Line(name)), " reports ", new Code(report.QuestionId), $": {ReasonWords.Of(report.Reason)}")),
        .. report is { Reason: Report.Appeal, Answer: { } answer } ? [new CodeListing(InertText.Of(answer))] : (Block[])[],
        .. report.Note.Length > 0 ? [new Paragraph(new RichText(new Plain(Line(report.Note))))] : (Block[])[],
        .. Question(question),
        new ButtonRow(Buttons(report, question)),
    ];

    public static IReadOnlyList<Block> Item(Aside aside, Question question) =>
    [
        new Paragraph(new RichText(new Code(question.Id), $" is out of rotation: {Line(aside.Reason)}.")),
        .. Question(question),
        new ButtonRow(
            new Button(RegradeVerb.Of(RegradeVerb.PutBack, question.Id), "Put it back"),
            new Button(RegradeVerb.Of(RegradeVerb.Void, question.Id), "Void it", ButtonStyle.Danger)),
        new Footnote(new RichText(
            new Code($"/question stats {question.Id}"), " says what the answers say; ",
            new Code($"/question regrade {question.Id}"), " puts the key right.")),
    ];

    public static Modal DismissForm(Report report) => new(
        RegradeVerb.Of(RegradeVerb.DismissForm, OpenReports.IdOf(report)),
        "Leave it as it is",
        [],
        [new TextField(Note, "Why, for whoever reported it (may stay empty)", Multiline: true, Required: false, MaxLength: 500)]);

    public static ChatMessage Dismissed(Report report) => Said(
        "The report is dismissed.", $"The report on {report.QuestionId} is dismissed, and whoever filed it is told.");

    public static ChatMessage AcceptedOnce(Report report) => Said(
        "The answer counts.", $"This answer to {report.QuestionId} counts as right. The key stays, and whoever gave it is told.");

    public static ChatMessage PutBack(string questionId) => Said(
        "The question is asked again.", $"{questionId} is asked again. Open reports on it are dismissed, and their members are told.");

    public static ChatMessage Decided() => Said("That is decided already.", "That is decided already; nothing changed now.");

    private static IEnumerable<Block> Question(Question? question) => question is null
        ? [new Footnote("The question is not in the bank any more.")]
        : [new Divider(), .. QuestionCard.Stem(question), .. RightAnswer.Of(question, shown: null)];

    private static IReadOnlyList<Button> Buttons(Report report, Question? question)
    {
        var id = OpenReports.IdOf(report);
        var dismiss = new Button(RegradeVerb.Of(RegradeVerb.Dismiss, id), "Dismiss");
        return report switch
        {
            { Reason: Report.Appeal, Answer: not null, AnswerKey: not null } when question is TypedQuestion =>
            [
                new Button(RegradeVerb.Of(RegradeVerb.AcceptAll, id), "Accept for all", ButtonStyle.Primary),
                new Button(RegradeVerb.Of(RegradeVerb.AcceptOnce, id), "Accept once"),
                dismiss,
            ],
            _ => [new Button(RegradeVerb.Of(RegradeVerb.Void, report.QuestionId), "Void it", ButtonStyle.Danger), dismiss],
        };
    }

    private static ChatMessage Said(string summary, string words) => new(summary, [new Paragraph(words)]);

    private static string Line(string text) => InertText.Label(text, 1000);
}
