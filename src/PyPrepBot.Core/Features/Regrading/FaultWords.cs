using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Why a key cannot be put right in some way, and what can be done instead.</summary>
internal static class FaultWords
{
    public static RichText Of(Question question, string argument, KeyFault fault) => fault switch
    {
        KeyFault.NotTyped => new RichText(
            "This question is answered by choosing, so there is nothing to accept. ",
            new Code("correct"),
            " names the right options by letter."),
        KeyFault.IsAnOption => new RichText("That is one of the options: use ", new Code($"correct:{LetterOf(question, argument)}"), "."),
        KeyFault.AcceptedAlready => new RichText(new Code(Line(argument)), " is right already. Nothing is to be done."),
        KeyFault.Unreadable => "That could not be read as an answer, so nobody could have given it.",
        KeyFault.NotChosen => new RichText("This question has no options to name. ", new Code("accept"), " takes a further typed answer."),
        KeyFault.UnknownLetter => new RichText(new Code(Line(argument)), " names no option of this question. These are its options:"),
        KeyFault.OneOnly => new RichText(
            "This question has one right option. If several are right, void it with ",
            new Code("void:yes"),
            " and have it edited: everybody who answered gets the full points."),
        KeyFault.SameKey => "That is the key already. Nothing is to be done.",
        KeyFault.HasFix => new RichText(
            "The key of this question comes with a repaired line, which would not fit another one. Void it with ",
            new Code("void:yes"),
            " and have it edited."),
        KeyFault.NotKept => NotKept(question),
        _ => new RichText(
            "The question would not hold with this key: an answer could be read in two ways. Void it with ",
            new Code("void:yes"),
            " and have it edited."),
    };

    private static RichText NotKept(Question question) => question switch
    {
        FillQuestion => "That answer cannot be kept: a question has room for eight further answers, each of them one line.",
        TypedQuestion =>
            "That answer cannot be kept: a question has room for eight further outputs of up to 400 characters, no line of them empty.",
        MultiQuestion => "These letters cannot be the key: at least two options must be right, and at least one wrong.",
        _ => new RichText(
            "The question breaks a rule of the bank as it stands, so nothing about it can be kept. ",
            new Code("/question edit"),
            " mends it first."),
    };

    private static string LetterOf(Question question, string argument)
    {
        var text = CardMessages.Bare(argument.Trim());
        var meant = Lettered.Of(question).FirstOrDefault(option =>
            string.Equals(CardMessages.Bare(option.Text), text, StringComparison.OrdinalIgnoreCase));
        return meant?.Letter ?? "…";
    }

    private static string Line(string text) => InertText.Label(text, 200);
}
