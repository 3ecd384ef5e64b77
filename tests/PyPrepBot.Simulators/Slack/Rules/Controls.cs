using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Finds what can be pressed, chosen or filled in.</summary>
internal static class Controls
{
    /// <summary>The controls of one block, in the order they stand.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject block) => block.Text("type") switch
    {
        "actions" => block.Items("elements"),
        "section" when block["accessory"] is JsonObject accessory && accessory.Text("type") != "image" => [accessory],
        "input" when block["element"] is JsonObject element => [element],
        _ => [],
    };

    public static IEnumerable<(JsonObject Block, JsonObject Control)> All(JsonArray? blocks) =>
        (blocks ?? []).OfType<JsonObject>().SelectMany(block => Of(block).Select(control => (block, control)));

    /// <summary>The lines of a list, also of one that is in groups.</summary>
    public static IEnumerable<JsonObject> Lines(JsonObject control) =>
        control.Items("options").Concat(control.Items("option_groups").SelectMany(group => group.Items("options")));

    /// <summary>Whether choosing in it tells the bot at once.</summary>
    public static bool Dispatches(JsonObject block) => block.Text("type") != "input" || block.Flag("dispatch_action");
}
