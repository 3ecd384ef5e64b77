using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>The words about reports.</summary>
internal static class ReportMessages
{
    public const string Reason = "reason";
    public const string Note = "note";

    /// <summary>A question in a list, without giving its text away.</summary>
    public static string QuestionLabel(Question question) => $"{question.Id} · {CardMessages.Level(question.Difficulty)}";

    public static Modal Form(Question question, string revision) => new(
        ReportVerb.Submit(question.Id, revision),
        "Report a question",
        [new Paragraph(RichText.Marked(question.Prompt))],
        [
            new ChoiceField(Reason, "What is wrong?", ReasonWords.All),
            new TextField(Note, "Anything to add? (may stay empty)", Multiline: true, Required: false, MaxLength: 1000),
        ]);

    public static ChatMessage Filed(Question question, int members) => new(
        "Thank you, the report is kept.",
        [
            new Paragraph(new RichText("Thank you. Your report on ", new Code(question.Id), " is kept for the moderators.")),
            .. members > 1 ? [new Footnote($"{members} members have reported it.")] : (Block[])[],
        ]);

    public const string TwoReported = "two members reported it";

    public static ChatMessage SetAside(Question question) => new(
        "Thank you. The question is out of rotation.",
        [new Paragraph(new RichText(
            "Thank you. You are not the only one: ",
            new Code(question.Id),
            " is not asked any more until a moderator has looked at it."))]);

    public static ChatMessage Appealed(AnswerGiven answer, bool isAside) => new(
        "Your answer is with the moderators.",
        [
            new Paragraph(new RichText("Your answer is with the moderators, exactly as you typed it: ", new Code(OneLine(answer.Input)))),
            new Footnote(isAside
                ? "You are not the only one: the question is not asked any more until they have decided. You will be told."
                : "If they agree, it counts from the start, and you will be told either way."),
        ]);

    public static ChatMessage AppealedAlready(Report kept) => new(
        "That is with the moderators already.",
        [new Paragraph(kept.Decision switch
        {
            null => "That is with the moderators already; once is enough. You will be told what they decide.",
            { Upheld: true } => "The moderators have decided that already, and they agree with you.",
            _ => "The moderators have looked at that already, and the key stands.",
        })]);

    public static ChatMessage DecidedAlready(Report kept) => new(
        "Your report has been decided already.",
        [new Paragraph(new RichText(
            "The moderators have decided your report on ",
            new Code(kept.QuestionId),
            kept.Decision is { Upheld: true } ? " already, and they agree with you." : " already, and left the question as it is.",
            " Nothing new is kept."))]);

    public static ChatMessage RightAlready() => new(
        "Your answer counts as right.", [new Paragraph("Your answer counts as right by now. There is nothing left to do.")]);

    public static ChatMessage NothingToDefend() => new(
        "There is no such answer of yours.",
        [new Paragraph(new RichText(
            "There is no typed answer of yours behind this button. ", new Code("/report"), " says what is wrong with a question."))]);

    public static ChatMessage Outcome(Report report, Question? question) => new(
        report.Decision is { Upheld: true } ? "A question you reported was put right." : "The moderators have looked at your report.",
        [
            new Paragraph(report.Decision is { Upheld: true }
                ? new RichText(
                    new Bold("Put right: "),
                    new Code(report.QuestionId),
                    ", which you reported. Points are as if it had been so from the start. Thank you!")
                : new RichText(
                    "The moderators have looked at ",
                    new Code(report.QuestionId),
                    " and left it as it is. Thank you for looking closely.")),
            .. report.Decision is { Note.Length: > 0 } said
                ? [new Paragraph(new RichText("They say: ").With(new Plain(OneLine(said.Note))))]
                : (Block[])[],
            .. question is null ? [] : (Block[])[new Footnote(RichText.Marked(question.Prompt))],
        ]);

    public static ChatMessage UnknownQuestion() => new(
        "There is no such question.",
        [new Paragraph(new RichText(
            "There is no such question. Choose one of the suggestions while you type; ",
            new Code("/report"), " alone is about today's challenge."))]);

    // What members type stands between words of ours: it must not pretend to be more of them.
    private static string OneLine(string text) => InertText.Label(text, 300);
}
