using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.GroupSetup;

namespace PyPrepBot.Core.Features;

/// <summary>How moderators set a group up and look after its calendar.</summary>
internal static class GroupRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<SetUpGroup>("group setup", "Where and when the challenge is posted", Deferral.Ephemeral,
            new CommandOption("channel", "Where it is posted; this channel unless you say otherwise") { IsChannel = true },
            new CommandOption("zone", "The group's time zone, such as Europe/Berlin") { Suggests = true },
            new CommandOption("hour", "When it is posted: 9, 09:00, 18:30, 9am") { Suggests = true },
            new CommandOption("days", "mon-fri, every day, mon wed fri, weekends") { Suggests = true })
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Suggestions<SuggestSetup>("group setup"),
        Route.Button<GoInSetup>(WizardVerb.Go, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Choice<PickInSetup>(WizardVerb.Pick, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<AskInSetup>(WizardVerb.Ask, Deferral.Never) with { Access = Access.Moderators },
        Route.Form<TellInSetup>(WizardVerb.Form, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<FinishSetup>(WizardVerb.Save, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<ShowTestCard>(SetupVerb.TestCard, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Button<PostChallengeNow>(SetupVerb.PostNow, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Button<PostAsTodays>(SetupVerb.PostAsTodays, Deferral.Ephemeral) with { Access = Access.Moderators },
        Route.Command<ShowStatus>("group status", "What comes next, and what is wrong", Deferral.Ephemeral)
            with { Access = Access.Moderators },
        Route.Button<ShowStatusByButton>(SetupVerb.Status, Deferral.Ephemeral) with { Access = Access.Moderators },

        .. SettingsRoutes.All,
        .. ScheduleRoutes.All,
        .. CareRoutes.All,
    ];
}
