using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.GroupExport;
using PyPrepBot.Core.Features.GroupRemoval;
using PyPrepBot.Core.Features.Seasons;

namespace PyPrepBot.Core.Features;

/// <summary>A group's seasons, a copy of it, and its end.</summary>
internal static class CareRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<RunSeason>("group season", "A named period of the board: start, end or show it", Deferral.Ephemeral,
            new CommandOption("action", "Show unless you say otherwise") { Choices = SeasonWish.Actions },
            new CommandOption("name", "What it is called, to start it"))
            with { Access = Access.Moderators },
        Route.Command<ExportGroup>("group export", "Everything of the group as a zip file, for you alone", Deferral.Ephemeral)
            with { Access = Access.Moderators },
        Route.Command<RemoveGroup>("group remove", "Take the group down; for 7 days you can bring it back", Deferral.Ephemeral)
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Button<ConfirmRemoval>(RemovalVerb.Remove, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<UndoRemoval>(RemovalVerb.Undo, Deferral.UpdateOriginal) with { Access = Access.Moderators },
    ];
}
