using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>The words of blocks, and what can be done with them. Labels of buttons are read as buttons.</summary>
internal static class BlockReading
{
    public static string Words(JsonArray? blocks, SlackWorld world) =>
        string.Join('\n', (blocks ?? []).SelectMany(block => Lines(block!, world)).Where(line => line.Length > 0));

    public static IReadOnlyList<string> Listings(JsonArray? blocks, SlackWorld world) =>
        [.. (blocks ?? []).OfType<JsonObject>().SelectMany(block => Listings(block, world))];

    public static IReadOnlyList<SeenButton> Buttons(JsonArray? blocks) =>
        [.. Controls.All(blocks).Where(one => one.Control.Text("type") == "button").Select(one => Button(one.Block, one.Control))];

    public static IReadOnlyList<SeenSelect> Selects(JsonArray? blocks) =>
        [.. Controls.All(blocks).Where(one => one.Control.Text("type") != "button" && Controls.Dispatches(one.Block))
            .Select(one => Select(one.Block, one.Control))];

    public static IReadOnlyList<SeenOption> Options(JsonObject control, SlackWorld? world = null)
    {
        var chosen = control.Items("initial_options").Append(control["initial_option"] as JsonObject)
            .Select(line => line.Text("value")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Controls.Lines(control).Select(line => new SeenOption(
            Text(line["text"], world), line.Text("value") ?? "", line["description"] is { } more ? Text(more, world) : null,
            chosen.Contains(line.Text("value") ?? "")))];
    }

    /// <summary>The words of a text object.</summary>
    public static string Text(JsonNode? text, SlackWorld? world) => text.Text("type") == "mrkdwn" && world is not null
        ? Plain.Read(text.Text("text") ?? "", world)
        : Plain.Bare(text.Text("text") ?? "");

    private static IEnumerable<string> Lines(JsonNode block, SlackWorld world) => block.Text("type") switch
    {
        "section" => [Text(block["text"], world), .. block.Items("fields").Select(field => Text(field, world)), .. InSection(block, world)],
        "header" => [Text(block["text"], world)],
        "context" => block.Items("elements").Select(one => one.Text("type") == "image" ? one.Text("alt_text")! : Text(one, world)),
        "actions" => block.Items("elements").SelectMany(control => Offered(control, world)),
        "image" => [Text(block["title"], world), block.Text("alt_text") ?? ""],
        "rich_text" => RichReading.Lines(block, world),
        "input" => Asked(block, world),
        "markdown" => [block.Text("text") ?? ""],
        "table" => (block["rows"] as JsonArray ?? []).Select(row =>
            string.Join(" | ", (row as JsonArray ?? []).Select(cell => RichReading.Cell(cell, world)))),
        _ => [],
    };

    private static IEnumerable<string> InSection(JsonNode block, SlackWorld world) => block["accessory"] is not JsonObject accessory
        ? []
        : accessory.Text("type") == "image" ? [accessory.Text("alt_text") ?? ""] : Offered(accessory, world);

    private static IEnumerable<string> Asked(JsonNode block, SlackWorld world) =>
    [
        Text(block["label"], world), .. Offered((JsonObject)block["element"]!, world), Text(block["hint"], world),
    ];

    // What a list holds is hidden until it is opened; radio buttons and boxes stand there.
    private static IEnumerable<string> Offered(JsonObject control, SlackWorld world) => control.Text("type") switch
    {
        "button" => [],
        "radio_buttons" or "checkboxes" => Options(control, world).SelectMany(line => (string[])[line.Label, line.Description ?? ""]),
        _ => [Text(control["placeholder"], world), .. Options(control, world).SelectMany(line =>
            (string[])[line.Label, line.Description ?? ""])],
    };

    private static IEnumerable<string> Listings(JsonObject block, SlackWorld world) => block.Text("type") switch
    {
        "rich_text" => RichReading.Listings(block, world),
        "section" => ((JsonNode?[])[block["text"], .. block.Items("fields")])
            .Where(text => text.Text("type") == "mrkdwn").SelectMany(text => Plain.Listings(text.Text("text") ?? "", world)),
        _ => [],
    };

    private static SeenButton Button(JsonObject block, JsonObject button) => new(
        Text(button["text"], null), button.Text("action_id") ?? "", block.Text("block_id") ?? "", button.Text("style"), button.Text("value"),
        button.Text("url"));

    private static SeenSelect Select(JsonObject block, JsonObject control) => new(
        control.Text("action_id") ?? "", block.Text("block_id") ?? "", control.Text("type") ?? "", Text(control["placeholder"], null),
        Most(control), Options(control));

    public static int Most(JsonObject control) =>
        control.Text("type") is "checkboxes" ? Controls.Lines(control).Count()
        : control.Text("type")?.StartsWith("multi_", StringComparison.Ordinal) == true ? (int)control.Number("max_selected_items", 100) : 1;
}
