using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack;

/// <summary>The app's manifest: what can be typed, which shortcuts there are, and which events it is told of.</summary>
/// <remarks>https://docs.slack.dev/reference/app-manifest</remarks>
public sealed class SlackManifest
{
    private readonly JsonNode _json;

    private SlackManifest(JsonNode json) => _json = json;

    /// <param name="json">As it is pasted into the settings of an app.</param>
    public static SlackManifest Read(string json) => new(Json.Parse(json) ?? throw new FormatException("The manifest is no JSON."));

    public SlackSimulatorOptions On(SlackSimulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var features = _json["features"];
        return options with
        {
            Commands = [.. features.Items("slash_commands").Select(command => command.Text("command")!)],
            Shortcuts =
            [
                .. features.Items("shortcuts").Select(shortcut =>
                    new SlackShortcut(shortcut.Text("name")!, shortcut.Text("callback_id")!, shortcut.Text("type") == "message")),
            ],
        };
    }

    /// <summary>Events and tabs as the manifest has them, and the scopes of every installation that is there already.</summary>
    public void On(SlackWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var features = _json["features"];
        world.App.HasHome = features.Member("app_home").Flag("home_tab_enabled");
        world.App.HasMessagesTab = features.Member("app_home").Flag("messages_tab_enabled");
        world.App.Events.Clear();
        world.App.Events.UnionWith(Texts(_json["settings"].Member("event_subscriptions").Member("bot_events")));
        foreach (var installation in world.Installations)
        {
            installation.Scopes.Clear();
            installation.Scopes.UnionWith(Texts(_json["oauth_config"].Member("scopes").Member("bot")));
        }
    }

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).Select(one => one!.ToString());
}
