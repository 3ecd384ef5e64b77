using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.Insights;
using PyPrepBot.Core.Features.QuestionStats;
using PyPrepBot.Core.Features.Regrading;
using PyPrepBot.Core.Features.Reporting;

namespace PyPrepBot.Core.Features;

/// <summary>How a question that is wrong is found and put right.</summary>
internal static class HealingRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<ReportByCommand>("report", "Something is wrong with a question", Deferral.Never,
            new CommandOption("question", "Its id; none for today's challenge") { Suggests = true }),
        Route.Suggestions<SuggestQuestions>("report"),
        Route.Button<OpenReport>(ReportVerb.Name, Deferral.Never),
        Route.Form<FileReport>(ReportVerb.Form, Deferral.Ephemeral),
        Route.Button<FileAppeal>(AppealVerb.Name, Deferral.Ephemeral),
        Route.Command<RegradeByCommand>("question regrade", "Put a question right, and every answer to it; shown before it happens",
            Deferral.Ephemeral,
            RegradeWish.Options)
            with { Access = Access.Moderators },
        Route.Suggestions<SuggestQuestions>("question regrade"),
        Route.Button<ConfirmRegrade>(RegradeVerb.Confirm, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<LeaveRegrade>(RegradeVerb.Leave, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<AcceptForAll>(RegradeVerb.AcceptAll, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Button<VoidByButton>(RegradeVerb.Void, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Button<AcceptOnce>(RegradeVerb.AcceptOnce, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<PutBackByButton>(RegradeVerb.PutBack, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<OpenDismissal>(RegradeVerb.Dismiss, Deferral.Never) with { Access = Access.Moderators },
        Route.Form<DismissReport>(RegradeVerb.DismissForm, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Command<ShowQuestionStats>("question stats", "What the answers say about a question", Deferral.Ephemeral,
            new CommandOption("id", "The question, such as gil-001") { Suggests = true })
            with { Access = Access.Moderators },
        Route.Suggestions<SuggestQuestions>("question stats"),
        Route.Command<ShowInsights>("insights", "How the group is doing", Deferral.Ephemeral,
            new CommandOption("period", "The last month unless you say otherwise") { Choices = ShowInsights.Periods })
            with { Access = Access.Moderators },
    ];
}
