using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.Views;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Lines of lists, by what is written on them or by their value.</summary>
internal static class Picking
{
    public static bool Takes(Simulation simulation, SlackUser user, JsonObject control, IReadOnlyList<string> lines) =>
        lines.All(line => Find(simulation, user, control, line) is not null);

    public static JsonObject State(Simulation simulation, SlackUser user, JsonObject control, IReadOnlyList<string> lines) =>
        ViewState.Chosen(control, [.. lines.Select(line => Find(simulation, user, control, line)
            ?? throw new InvalidOperationException($"{control.Text("action_id")} has no line {line}."))]);

    private static JsonNode? Find(Simulation simulation, SlackUser user, JsonObject control, string line)
    {
        var world = simulation.World;
        var type = control.Text("type")!.Replace("multi_", "", StringComparison.Ordinal);
        return type switch
        {
            "users_select" => world.Users.FirstOrDefault(one => one.Name == line || one.Id == line)?.Id,
            "channels_select" or "conversations_select" =>
                world.Channels.FirstOrDefault(one => one.Name == line.TrimStart('#') || one.Id == line)?.Id,
            "external_select" => Line((simulation.Sights.Of(user).Suggestions ?? []).OfType<JsonObject>(), line, world),
            "datepicker" or "timepicker" => line,
            _ => Line(Controls.Lines(control), line, world),
        };
    }

    private static JsonObject? Line(IEnumerable<JsonObject> lines, string line, SlackWorld world) =>
        lines.FirstOrDefault(one => one.Text("value") == line || BlockReading.Text(one["text"], world) == line);
}
