using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Registering;
using PyPrepBot.Tests.Support.Schemas;
using YamlDotNet.Serialization;

namespace PyPrepBot.Tests.Slack.Registering;

public sealed class ManifestTests
{
    private static readonly CommandNames Names = CommandNames.Of(new SlackOptions());
    private static readonly Uri Address = new("https://bot.example.org/slack/events");
    private static readonly Uri Callback = new("https://bot.example.org/slack/oauth");

    public static TheoryData<string> Parts =>
        ["oauth_config/scopes/bot", "oauth_config/scopes/bot_optional", "settings/event_subscriptions/bot_events"];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_manifest_is_as_Slack_describes_it(bool isCalled, bool isForMany)
    {
        var schema = SpecFiles.Read("slack/manifest/schemas/manifest.schema.1.0.0.json");

        Assert.Empty(new JsonSchema(schema).Faults("#", Of(isCalled ? Address : null, isForMany ? Callback : null)));
    }

    [Fact]
    public void Where_workspaces_install_the_bot_it_says_where_they_come_back_to()
    {
        var access = Of(Address, Callback).GetProperty("oauth_config");

        Assert.Equal([Callback.AbsoluteUri], Words(Of(Address, Callback), "oauth_config/redirect_urls"));
        Assert.False(Of(Address).GetProperty("oauth_config").TryGetProperty("redirect_urls", out _));
        Assert.True(access.TryGetProperty("scopes", out _));
    }

    [Fact]
    public void Every_command_of_the_plan_is_there()
    {
        var planned = Planned().GetProperty("features").GetProperty("slash_commands").EnumerateArray();

        var commands = Of(null).GetProperty("features").GetProperty("slash_commands").EnumerateArray();
        Assert.Equal(planned.Select(Command).Order(), commands.Select(Command).Order());
    }

    // Being spoken to needs two scopes and two events more than the plan names, and reading files that people share one scope.
    [Theory, MemberData(nameof(Parts))]
    public void The_app_asks_for_what_was_planned_and_to_be_spoken_to(string part)
    {
        string[] more = ["app_mentions:read", "im:history", "app_mention", "message.im", "files:read"];

        Assert.Equal(Words(Planned(), part).Order(), Words(Of(null), part).Except(more).Order());
    }

    [Theory]
    [InlineData("settings/org_deploy_enabled")]
    [InlineData("settings/socket_mode_enabled")]
    [InlineData("settings/token_rotation_enabled")]
    [InlineData("settings/interactivity/is_enabled")]
    [InlineData("features/app_home/home_tab_enabled")]
    [InlineData("features/app_home/messages_tab_enabled")]
    [InlineData("features/app_home/messages_tab_read_only_enabled")]
    [InlineData("features/bot_user/display_name")]
    [InlineData("features/bot_user/always_online")]
    [InlineData("display_information/name")]
    [InlineData("display_information/description")]
    public void Settings_and_surfaces_are_those_of_the_plan(string path) =>
        Assert.Equal($"{At(Planned(), path)}", $"{At(Of(null), path)}", ignoreCase: true);

    [Theory]
    [InlineData(true, "False")]
    [InlineData(false, "True")]
    public void Addresses_stand_there_only_where_Slack_calls_us(bool isCalled, string socket)
    {
        var manifest = Of(isCalled ? Address : null);

        Assert.Equal(socket, $"{manifest.GetProperty("settings").GetProperty("socket_mode_enabled")}");
        Assert.Equal(isCalled ? 7 : 0, manifest.GetRawText().Split(Address.AbsoluteUri).Length - 1);
    }

    [Fact]
    public void A_shortcut_is_read_by_the_id_it_was_registered_with()
    {
        var shortcuts = Manifest.Of(FeatureTable.Routes, Names, null).Features.Shortcuts!;

        var route = FeatureTable.Routes.First(route => route.Kind == RouteKind.Message);
        var shortcut = shortcuts.First(shortcut => shortcut.Type == "message");
        Assert.Equal((ShortcutId.Of(route.Name), "Make a question from…"), (shortcut.CallbackId, shortcut.Name));
    }

    [Fact]
    public void A_command_that_has_a_shortcut_is_in_the_menu_of_everything()
    {
        var route = FeatureTable.Routes.Single(route => route.Shortcut is not null);

        var shortcut = Assert.Single(Manifest.Of(FeatureTable.Routes, Names, null).Features.Shortcuts!, shortcut => shortcut.Type == "global");

        Assert.Equal(
            (route.Shortcut, ShortcutId.Of(route.Shortcut!), route.Description), (shortcut.Name, shortcut.CallbackId, shortcut.Description));
    }

    [Fact]
    public void A_command_tells_its_options_and_the_hub_its_commands()
    {
        var commands = Manifest.Of(FeatureTable.Routes, Names, null).Features.SlashCommands.ToDictionary(command => command.Command);

        Assert.Matches(@"^\[topic\] \[[a-z|]*easy\|medium\|hard[a-z|]*\] \[questions\]$", commands["/quiz"].UsageHint);
        Assert.Contains(" | group setup | ", commands["/pyprep"].UsageHint, StringComparison.Ordinal);
        Assert.Contains("Today's question", Manifest.Json(FeatureTable.Routes, Names, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "/nonsense")]
    [InlineData("quiz", "quiz")]
    [InlineData("quiz", "/Quiz")]
    [InlineData("quiz", "/py prep")]
    [InlineData("quiz", "/pyprep")]
    [InlineData("quiz", "/a-name-that-is-longer-than-thirty-two")]
    public void What_Slack_would_refuse_is_seen_first(string route, string command)
    {
        var names = Names with { Direct = new Dictionary<string, string> { [route] = command } };

        Assert.Throws<InvalidOperationException>(() => Manifest.Of(FeatureTable.Routes, names, null));
    }

    private static string Command(JsonElement command) => command.GetProperty("command").GetString()!;

    private static IEnumerable<string> Words(JsonElement manifest, string part) =>
        At(manifest, part).EnumerateArray().Select(word => word.GetString()!);

    private static JsonElement At(JsonElement manifest, string path) =>
        path.Split('/').Aggregate(manifest, (node, name) => node.GetProperty(name));

    private static JsonElement Of(Uri? address, Uri? callback = null) =>
        JsonDocument.Parse(Manifest.Json(FeatureTable.Routes, Names, address, callback)).RootElement;

    private static JsonElement Planned()
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<object>(SpecFiles.Text("slack/pyprepbot.manifest.yaml"));
        return JsonDocument.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml)).RootElement;
    }
}
