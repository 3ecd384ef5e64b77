using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>The words about reports.</summary>
internal static class ReportMessages
{
    public const string Reason = "reason";
    public const string Note = "note";

    private static readonly IReadOnlyList<SelectOption> Reasons =
    [
        new("wrong", "The marked answer is wrong"),
        new("mine", "My answer is right too"),
        new("ambiguous", "It can be read in two ways"),
        new("outdated", "It is out of date"),
        new("typo", "There is a typo"),
        new("offensive", "It is offensive"),
        new("other", "Something else"),
    ];

    /// <summary>A question in a list, without giving its text away.</summary>
    public static string QuestionLabel(Question question) => $"{question.Id} · {CardMessages.Level(question.Difficulty)}";

    public static Modal Form(Question question, string revision) => new(
        ReportVerb.Submit(question.Id, revision),
        "Report a question",
        [new Paragraph(RichText.Marked(question.Prompt))],
        [
            new ChoiceField(Reason, "What is wrong?", Reasons),
            new TextField(Note, "Anything to add? (may stay empty)", Multiline: true, Required: false, MaxLength: 1000),
        ]);

    public static ChatMessage Filed(Question question, int members) => new(
        "Thank you, the report is kept.",
        [
            new Paragraph(new RichText("Thank you. Your report on ", new Code(question.Id), " is kept for the moderators.")),
            .. members > 1 ? [new Footnote($"{members} members have reported it.")] : (Block[])[],
        ]);

    public static ChatMessage UnknownQuestion() => new(
        "There is no such question.",
        [new Paragraph(new RichText(
            "There is no such question. Choose one of the suggestions while you type; ",
            new Code("/report"), " alone is about today's challenge."))]);
}
