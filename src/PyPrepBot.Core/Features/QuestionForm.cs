using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;

namespace PyPrepBot.Core.Features;

/// <summary>The form in which a question is written: five fields, whatever its kind.</summary>
internal static class QuestionForm
{
    // Slack takes 3,000 characters in a field; a question of every kind fits well below.
    private const int Long = 3000;

    public static QuestionDraft Empty(QuestionKind kind) => new(kind, "", "", "", "", "");

    public static Modal Of(ActionId action, QuestionDraft draft, bool isNew) => new(
        action,
        isNew ? "Write a question" : "Change a question",
        [],
        [
            Prompt with { Value = Value(draft.Prompt, Prompt) },
            AnswerOf(draft.Kind) with { Value = Value(draft.Answer, AnswerOf(draft.Kind)) },
            Explain with { Value = Value(draft.Explain, Explain) },
            Place with { Value = Value(draft.Place, Place) },
            Sources with { Value = Value(draft.Sources, Sources) },
        ]);

    /// <summary>What was typed, cut to the fields: a platform's limits may be passed by whoever speaks to it without its client.</summary>
    public static QuestionDraft Read(ModalSubmit form, QuestionKind kind)
    {
        return new QuestionDraft(kind, Typed(Prompt), Typed(AnswerOf(kind)), Typed(Explain), Typed(Place), Typed(Sources));

        string Typed(TextField field) => FieldText.Fit(form.Fields.GetValueOrDefault(field.Id, ""), field.MaxLength);
    }

    private static TextField Prompt { get; } = new(
        QuestionDraft.PromptField, "The question", Multiline: true, MaxLength: Long, Placeholder: "Code goes between two lines of ```");

    private static TextField Explain { get; } = new(
        QuestionDraft.ExplainField, "Why is it so?", Multiline: true, Required: false, MaxLength: 1500,
        Placeholder: "A sentence or two, shown after the answer");

    private static TextField Place { get; } = new(
        QuestionDraft.PlaceField, "Topic and level", Required: false, MaxLength: 80, Placeholder: "gil medium");

    private static TextField Sources { get; } = new(
        QuestionDraft.SourcesField, "Where can one read it? (may stay empty)", Multiline: true, Required: false, MaxLength: 1000,
        Placeholder: "https://docs.python.org/3/…");

    private static TextField AnswerOf(QuestionKind kind)
    {
        var (label, placeholder) = kind switch
        {
            QuestionKind.Single => ("Options, one a line", "* the right one\na wrong one\n> why it tempts (if you like)"),
            QuestionKind.Multi => ("Options, one a line", "* a right one\n* another right one\na wrong one\nanother wrong one"),
            QuestionKind.TrueFalse => ("True or false?", "true"),
            QuestionKind.Output => ("What does the program print?", "Exactly as it stands on the screen"),
            QuestionKind.Fill => ("What stands at ____", "The answer; other right spellings below it"),
            QuestionKind.Bug => ("Line numbers, one a line", "* 4 = what line 4 must become\n2\n5"),
            QuestionKind.Order => ("The steps in order, one a line", "first\nsecond\nthird"),
            _ => ("Pairs, one a line", "left => right\n=> a right side that fits nothing"),
        };
        return new TextField(QuestionDraft.AnswerField, label, Multiline: true, MaxLength: Long, Placeholder: placeholder);
    }

    private static string? Value(string text, TextField field) => text.Length == 0 ? null : FieldText.Fit(text, field.MaxLength);
}
