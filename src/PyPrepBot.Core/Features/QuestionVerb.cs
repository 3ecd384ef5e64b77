using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>The forms and buttons by which questions are written and decided on.</summary>
public static class QuestionVerb
{
    public const string Form = "question-form";
    public const string Use = "draft-use";
    public const string Change = "draft-change";
    public const string Drop = "draft-drop";
    public const string Restore = "question-restore";
    public const string UndoImport = "import-undo";

    public const string Open = "queue";
    public const string Next = "queue-next";
    public const string Approve = "queue-yes";
    public const string Edit = "queue-edit";
    public const string EditForm = "queue-edited";
    public const string Decline = "queue-no";
    public const string DeclineForm = "queue-declined";
    public const string Ask = "queue-ask";
    public const string AskForm = "queue-asked";
    public const string Reply = "asked-reply";
    public const string ReplyForm = "asked-replied";

    private const string Suggestion = "s";

    public static ActionId Of(string verb, string id) => new(verb, id);

    public static ActionId Of(string verb, Proposal proposal) => new(verb, proposal.Id, $"{proposal.Step}");

    /// <summary>A form for a proposal that may not be kept yet.</summary>
    public static ActionId FormOf(string id, QuestionKind kind, string? questionId, int seen, bool isSuggestion) =>
        new(Form, id, kind.ToString().ToLowerInvariant(), questionId ?? "", $"{seen}", isSuggestion ? Suggestion : "");

    public static bool IsSuggestion(ActionId form) => form.Part(4) == Suggestion;

    public static QuestionKind KindOf(string word) =>
        Enum.TryParse<QuestionKind>(word, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : QuestionKind.Single;

    public static bool IsKind(string word) => Kinds.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds by the words that stand in files and commands.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<QuestionKind>().Select(name => name.ToLowerInvariant())];
}
