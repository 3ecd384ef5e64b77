using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Rich text, which is read as it stands.</summary>
internal static class RichReading
{
    public static IEnumerable<string> Lines(JsonNode block, SlackWorld world) =>
        block.Items("elements").SelectMany(element => Part(element, world));

    public static IEnumerable<string> Listings(JsonNode block, SlackWorld world) => block.Items("elements")
        .Where(element => element.Text("type") == "rich_text_preformatted").Select(element => Runs(element, world));

    public static string Cell(JsonNode? cell, SlackWorld world) => cell.Text("type") == "rich_text"
        ? string.Join(' ', Lines(cell!, world))
        : cell.Text("text") ?? "";

    private static IEnumerable<string> Part(JsonObject element, SlackWorld world)
    {
        if (element.Text("type") != "rich_text_list")
            return [Runs(element, world)];
        var first = element.Number("offset", 0) + 1;
        return element.Items("elements").Select((item, index) =>
            (element.Text("style") == "ordered" ? string.Create(CultureInfo.InvariantCulture, $"{first + index}. ") : "• ") + Runs(item, world));
    }

    private static string Runs(JsonNode element, SlackWorld world) =>
        Plain.Bare(string.Concat(element.Items("elements").Select(run => Run(run, world))));

    private static string Run(JsonObject run, SlackWorld world) => run.Text("type") switch
    {
        "text" => run.Text("text") ?? "",
        "link" => run.Text("text") ?? run.Text("url") ?? "",
        "user" => TokenReading.Read($"@{run.Text("user_id")}", world),
        "channel" => TokenReading.Read($"#{run.Text("channel_id")}", world),
        "usergroup" => $"@{run.Text("usergroup_id")}",
        "broadcast" => $"@{run.Text("range")}",
        "emoji" => $":{run.Text("name")}:",
        "date" => run.Text("fallback") ?? TokenReading.Read($"!date^{run.Number("timestamp", 0)}^{run.Text("format")}", world),
        "color" => run.Text("value") ?? "",
        _ => "",
    };
}
