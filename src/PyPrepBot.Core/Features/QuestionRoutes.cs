using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.QuestionFiles;
using PyPrepBot.Core.Features.QuestionLife;
using PyPrepBot.Core.Features.QuestionQueue;
using PyPrepBot.Core.Features.WriteQuestions;

namespace PyPrepBot.Core.Features;

/// <summary>How questions are suggested, written, decided on and taken out.</summary>
internal static class QuestionRoutes
{
    private static readonly CommandOption Kind =
        new("kind", "How it is answered; one right option unless you say otherwise") { Choices = QuestionVerb.Kinds };

    private static readonly CommandOption Id = new("id", "Type a word of it, or its id") { Suggests = true, Required = true };

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<SuggestQuestion>("suggest", "Suggest a question for this group", Deferral.Never, Kind),
        Route.OnMessage<OpenSuggestion>(OpenSuggestion.Name, Deferral.Never),
        Route.Form<KeepDraft>(QuestionVerb.Form, Deferral.Ephemeral),
        Route.Button<UseDraft>(QuestionVerb.Use, Deferral.UpdateOriginal),
        Route.Button<ChangeDraft>(QuestionVerb.Change, Deferral.Never),
        Route.Button<DropDraft>(QuestionVerb.Drop, Deferral.UpdateOriginal),

        Moderated(Route.Command<AddQuestion>("question add", "Write a question for this group", Deferral.Never, Kind)),
        Moderated(Route.Command<EditQuestion>("question edit", "Change a question, for this group alone", Deferral.Never, Id)),
        Route.Suggestions<SuggestQuestionIds>("question edit"),
        Moderated(Route.Command<PreviewQuestion>("question preview", "How it looks, and if it fits everywhere", Deferral.Ephemeral, Id)),
        Route.Suggestions<SuggestQuestionIds>("question preview"),
        Moderated(Route.Command<ShowQuestion>("question show", "All there is to it, with the answer", Deferral.Ephemeral, Id)),
        Route.Suggestions<SuggestQuestionIds>("question show"),
        Moderated(Route.Command<QuestionHistory>("question history", "Who did what with it, and when", Deferral.Ephemeral, Id)),
        Route.Suggestions<SuggestQuestionIds>("question history"),
        Moderated(Route.Command<RetireQuestion>("question retire", "This group is asked it no more", Deferral.Ephemeral, Id)),
        Route.Suggestions<SuggestQuestionIds>("question retire"),
        Moderated(Route.Command<RestoreQuestion>("question restore", "It is asked again", Deferral.Ephemeral, Id)),
        Route.Suggestions<SuggestQuestionIds>("question restore"),
        Moderated(Route.Button<RestoreByButton>(QuestionVerb.Restore, Deferral.UpdateOriginal)),
        Moderated(Route.Command<SearchQuestions>("question search", "Questions in which these words stand", Deferral.Ephemeral,
            new CommandOption("words", "All of them have to stand in it") { Required = true })),
        Moderated(Route.Command<ExportQuestions>("question export", "This group's questions as a file", Deferral.Ephemeral,
            new CommandOption("topic", "One topic only"),
            new CommandOption("format", "YAML unless you say otherwise") { Choices = ExportQuestions.Formats },
            new CommandOption("what", "The group's own unless you say otherwise") { Choices = ExportQuestions.Kinds })),
        Moderated(Route.Command<ImportQuestions>("question import", "Check or take in a file of questions", Deferral.Ephemeral,
            new CommandOption("file", ".yaml, .json, .csv, or .txt from Anki, at most 1 MB") { IsFile = true, Required = true },
            new CommandOption("mode", "check unless you say otherwise: it writes nothing") { Choices = ImportQuestions.Modes })),
        Moderated(Route.OnMessage<ImportFromMessage>(ImportFromMessage.Check, Deferral.Ephemeral)),
        Moderated(Route.OnMessage<ImportFromMessage>(ImportFromMessage.Take, Deferral.Ephemeral)),
        Moderated(Route.Button<UndoImport>(QuestionVerb.UndoImport, Deferral.UpdateOriginal)),

        Moderated(Route.Command<ShowWaiting>("queue", "What waits for a moderator", Deferral.Ephemeral,
            new CommandOption("what", "Everything unless you say otherwise") { Choices = QueueKinds.All })),
        Moderated(Route.Button<ShowWaitingByButton>(QuestionVerb.Open, Deferral.Ephemeral)),
        Moderated(Route.Button<SkipItem>(QuestionVerb.Next, Deferral.UpdateOriginal)),
        Moderated(Route.Button<ApproveItem>(QuestionVerb.Approve, Deferral.UpdateOriginal)),
        Moderated(Route.Button<OpenEdits>(QuestionVerb.Edit, Deferral.Never)),
        Moderated(Route.Form<ApproveEdited>(QuestionVerb.EditForm, Deferral.Ephemeral)),
        Moderated(Route.Button<OpenDecision>(QuestionVerb.Decline, Deferral.Never)),
        Moderated(Route.Form<DecideByForm>(QuestionVerb.DeclineForm, Deferral.Ephemeral)),
        Moderated(Route.Button<OpenDecision>(QuestionVerb.Ask, Deferral.Never)),
        Moderated(Route.Form<DecideByForm>(QuestionVerb.AskForm, Deferral.Ephemeral)),
        Route.Button<OpenReply>(QuestionVerb.Reply, Deferral.Never),
        Route.Form<KeepReply>(QuestionVerb.ReplyForm, Deferral.Ephemeral),
    ];

    private static Route Moderated(Route route) => route with { Access = Access.Moderators };
}
