using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.Settings;

namespace PyPrepBot.Core.Features;

/// <summary>What a group decided about itself, and changing it.</summary>
internal static class SettingsRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<ShowSettings>("group settings", "All settings of the group; change one, or undo a change", Deferral.Ephemeral,
            new CommandOption("key", "Which one") { Choices = [.. SettingKeys.All.Select(key => key.Name)] },
            new CommandOption("value", "Its new value"),
            new CommandOption("add", "Somebody who moderates the group too") { IsUser = true },
            new CommandOption("remove", "Somebody who moderates it no more") { IsUser = true })
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Choice<ChooseSetting>(SettingsVerb.Choose, Deferral.Never) with { Access = Access.Moderators },
        Route.Form<SaveSetting>(SettingsVerb.Form, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Button<UndoSetting>(SettingsVerb.Undo, Deferral.UpdateOriginal) with { Access = Access.Moderators },
    ];
}
