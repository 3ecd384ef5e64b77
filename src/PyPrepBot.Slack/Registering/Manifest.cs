using System.Text.Encodings.Web;
using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Registering;

/// <summary>The feature table as a Slack app: one is created from this text, or brought up to date by it.</summary>
/// <remarks>https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests</remarks>
internal static class Manifest
{
    private const string Color = "#1f3b4d";

    // It is read by people and pasted into Slack's own page, and stands in no HTML.
    private static readonly ManifestJson Written =
        new(new JsonSerializerOptions(ManifestJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <param name="address">Where Slack calls us; null for the socket, which needs no address.</param>
    /// <param name="callback">Where browsers come back to that installed the bot; null when it is for one workspace.</param>
    public static string Json(IReadOnlyList<Route> routes, CommandNames names, Uri? address, Uri? callback = null) =>
        JsonSerializer.Serialize(Of(routes, names, address, callback), Written.ManifestBody);

    public static ManifestBody Of(IReadOnlyList<Route> routes, CommandNames names, Uri? address, Uri? callback = null)
    {
        var body = new ManifestBody(
            new ManifestVersion(1, 1),
            new ManifestDisplay(RegisteringMessages.Name, RegisteringMessages.Description, Color),
            new ManifestFeatures(
                new ManifestHome(HomeTabEnabled: true, MessagesTabEnabled: true, MessagesTabReadOnlyEnabled: false),
                new ManifestBot(RegisteringMessages.Name, AlwaysOnline: true),
                Shortcuts(routes),
                Commands(routes, names, address)),
            new ManifestAccess(new ManifestScopes([.. ManifestScope.Needed, .. ManifestScope.Optional], ManifestScope.Optional))
            {
                RedirectUrls = callback is null ? null : [callback],
            },
            new ManifestSettings(
                new ManifestEvents(ManifestScope.Events) { RequestUrl = address },
                new ManifestInteractivity(IsEnabled: true) { RequestUrl = address, MessageMenuOptionsUrl = address },
                OrgDeployEnabled: callback is not null,
                SocketModeEnabled: address is null,
                TokenRotationEnabled: false));
        ManifestLimits.Demand(body.Features);
        return body;
    }

    private static ManifestShortcut[]? Shortcuts(IReadOnlyList<Route> routes)
    {
        ManifestShortcut[] menus =
        [
            .. routes.Where(route => route.Kind == RouteKind.Message).Select(route => new ManifestShortcut(
                "message", Short(route.Name), ShortcutId.Of(route.Name), RegisteringMessages.Shortcut(route.Name))),
            .. routes.Where(route => route.Shortcut is not null).Select(route => new ManifestShortcut(
                "global",
                Short(route.Shortcut!),
                ShortcutId.Of(route.Shortcut!),
                Units.Shorten(route.Description, ManifestLimits.ShortcutDescription))),
        ];
        return menus.Length == 0 ? null : menus;
    }

    // Menus of other platforms have room for a word more.
    private static string Short(string name)
    {
        var cut = Units.Shorten(name, ManifestLimits.ShortcutName);
        return cut == name ? name : cut[..Math.Max(cut.LastIndexOf(' '), 1)] + Runes.More;
    }

    private static IReadOnlyList<ManifestCommand> Commands(IReadOnlyList<Route> routes, CommandNames names, Uri? address)
    {
        var typed = routes.Where(route => route.Kind == RouteKind.Command).ToList();
        var own = names.Direct.Select(direct => (Route: typed.Find(route => route.Name == direct.Key), Command: direct.Value)).ToList();
        var lost = own.FindIndex(command => command.Route is null);
        if (lost >= 0)
        {
            throw new InvalidOperationException($"The settings name {own[lost].Command} for a command that does not exist.");
        }

        var hub = new ManifestCommand(names.Hub, RegisteringMessages.Hub, ShouldEscape: true)
        {
            UsageHint = Units.Shorten(string.Join(" | ", typed.Select(route => route.Name)), ManifestLimits.UsageHint),
            Url = address,
        };
        return [.. own.Select(command => Own(command.Route!, command.Command, address)), hub];
    }

    private static ManifestCommand Own(Route route, string command, Uri? address) => new(command, route.Description, ShouldEscape: true)
    {
        // A line holds no files: those are taken from the menu of the message they hang on.
        UsageHint = route.Options.All(option => option.IsFile)
            ? null
            : string.Join(' ', route.Options.Where(option => !option.IsFile).Select(Hint)),
        Url = address,
    };

    private static string Hint(CommandOption option)
    {
        var words = option.Choices.Count > 0 ? string.Join('|', option.Choices) : option.IsUser ? $"@{option.Name}" : option.Name;
        return option.Required ? $"<{words}>" : $"[{words}]";
    }
}
