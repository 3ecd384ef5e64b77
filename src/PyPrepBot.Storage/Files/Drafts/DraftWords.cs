using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;

namespace PyPrepBot.Storage.Files.Drafts;

/// <summary>Says what the rules of a file found in a form in the words of somebody who never saw a file.</summary>
internal static class DraftWords
{
    public static DraftFault Of(BankFault fault, QuestionDraft draft)
    {
        var field = DraftMap.Fields[Math.Clamp(fault.Line, 1, DraftMap.Fields.Count) - 1];
        return new DraftFault(field, Known(fault, draft) ?? Plain(fault));
    }

    private static string? Known(BankFault fault, QuestionDraft draft) => (fault.Rule, NameIn(fault.Message)) switch
    {
        ("empty" or "missing-field", "prompt") => "What is to be asked?",
        ("empty" or "missing-field", "explain") => "Say in a sentence or two why it is so.",
        ("empty" or "missing-field", "answer") => "A question needs its answer.",
        ("empty" or "missing-field", "code") => "Put the program between two lines of three backticks in the first field.",
        ("empty" or "missing-field", "fix") => "Say what the wrong line becomes: * 4 = the new line",
        ("too-short", "explain") => "A little longer, please: why is it so? At least 60 characters.",
        ("too-short", "prompt") => "A little longer, please: at least 15 characters.",
        ("too-long", "code") => "The program is too long: at most 1,200 characters fit on a card.",
        ("type", "answer") when draft.Kind == QuestionKind.TrueFalse => "Write true or false.",
        ("count", _) when draft.Kind is QuestionKind.Single => "Three to five options, one a line, with * before the right one.",
        ("count", _) when draft.Kind is QuestionKind.Multi => "Four to six options, one a line, with * before each right one.",
        ("count", "pairs") => "Three to five pairs, one a line: left => right",
        ("count", "items") => "Three to six steps, one a line, in the right order.",
        ("count", _) when draft.Kind is QuestionKind.Bug =>
            "Three to five line numbers, one a line, with * before the wrong one: * 4 = the new line",
        ("right-count", _) when draft.Kind == QuestionKind.Multi => "Put * before each right one; at least two are right.",
        ("right-count", _) => "Put * before the right one, and before no other.",
        ("pattern", "refs") => "Sources are addresses that begin with https://",
        ("gap", _) => "Write ____ (four underscores) where the answer belongs.",
        ("same-option", _) => $"Two options read the same. {Plain(fault)}",
        _ => null,
    };

    // "own-new-000: `explain` has 8 characters; at least 60 are needed." without the id and the marks.
    private static string Plain(BankFault fault)
    {
        var message = fault.Message
            .Replace($"{CheckedDraft.NewId}: ", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal);
        var words = message.Length == 0 ? fault.HowToMend : $"{char.ToUpperInvariant(message[0])}{message[1..]}";
        return fault.HowToMend.Contains('`', StringComparison.Ordinal) ? words : $"{words} {fault.HowToMend}";
    }

    private static string NameIn(string message)
    {
        var first = message.IndexOf('`', StringComparison.Ordinal);
        var last = first < 0 ? -1 : message.IndexOf('`', first + 1);
        return last < 0 ? "" : message[(first + 1)..last];
    }
}
