using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.AuditTrail;
using PyPrepBot.Core.Features.Awards;
using PyPrepBot.Core.Features.ModerateMembers;
using PyPrepBot.Core.Features.MySettings;
using PyPrepBot.Core.Features.Pauses;
using PyPrepBot.Core.Features.Privacy;
using PyPrepBot.Core.Features.Teams;

namespace PyPrepBot.Core.Features;

/// <summary>What members decide about themselves, and moderators about members.</summary>
internal static class PeopleRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<ShowMySettings>("my settings", "How you appear on boards: name, nickname or hidden", Deferral.Ephemeral),
        Route.Button<ChooseBoard>(SettingsVerb.Board, Deferral.UpdateOriginal),
        Route.Button<OpenNicknameForm>(SettingsVerb.OpenNickname, Deferral.Never),
        Route.Form<KeepNickname>(SettingsVerb.NicknameForm, Deferral.Ephemeral),
        Route.Command<PauseMe>("my pause", "A vacation: its challenges neither count nor break your streak", Deferral.Ephemeral,
            new CommandOption(PauseMe.Until, "The last day of it, such as 2026-12-24; none to see how it stands"),
            new CommandOption(PauseMe.From, "The first day; today unless you say otherwise")),
        Route.Button<EndPause>(PauseMe.End, Deferral.UpdateOriginal),
        Route.Command<ExportMe>("my export", "All that is kept about you here, as files", Deferral.Ephemeral),
        Route.Command<PreviewErasure>("my delete", "Delete what is kept about you; shows first what would go", Deferral.Ephemeral,
            new CommandOption(ErasureScope.Option, "This group only, unless you say everything") { Choices = ErasureScope.All }),
        Route.Button<OpenErasureForm>(ErasureVerb.Open, Deferral.Never),
        Route.Form<EraseMe>(ErasureVerb.Form, Deferral.Ephemeral),
        Route.Command<TeamCommand>("team", "Teams of the week: the best three count", Deferral.Ephemeral,
            new CommandOption(TeamCommand.Action, "Shows the teams unless you say otherwise") { Choices = TeamCommand.Actions },
            new CommandOption(TeamCommand.Name, "The team to join or create")),

        Route.Command<AwardCommand>("award", "Give a member points, with a reason", Deferral.Ephemeral,
            new CommandOption(GivenPerson.Option, "Who gets them") { IsUser = true, Required = true },
            new CommandOption(AwardCommand.Points, "1 to 50")
                { IsNumber = true, Range = (AwardCommand.Least, AwardCommand.Most) },
            new CommandOption(AwardCommand.Reason, "What for; the member reads it"),
            new CommandOption(AwardCommand.Undo, "Take the member's last award back") { Choices = [AwardCommand.Last] })
            with { Access = Access.Moderators },
        Route.Button<UndoAward>(UndoAward.Verb, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Command<ModerateCommand>("moderate", "Against abuse: mute, take off the boards, reset a nickname", Deferral.Ephemeral,
            new CommandOption(GivenPerson.Option, "About whom") { IsUser = true, Required = true },
            new CommandOption(ModerateCommand.Action, "Shows how it stands unless you choose one") { Choices = ModerateCommand.Actions })
            with { Access = Access.Moderators },
        Route.Command<ShowAudit>("audit", "Who changed what in this group", Deferral.Ephemeral,
            new CommandOption(ShowAudit.Last, "How many lines, 1 to 25") { IsNumber = true, Range = (1, AuditAsked.LargestPage) },
            new CommandOption(ShowAudit.By, "Only what this person changed") { IsUser = true },
            new CommandOption(ShowAudit.What, "Only changes of a kind: award, moderate, settings, question …"))
            with { Access = Access.Moderators },
        Route.Button<ShowAuditPage>(AuditAsked.Verb, Deferral.UpdateOriginal) with { Access = Access.Moderators },
    ];
}
