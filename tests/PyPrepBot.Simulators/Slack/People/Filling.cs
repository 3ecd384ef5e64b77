using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Fills in windows the way Slack's own does: it lets nobody send what it would not take.</summary>
internal static class Filling
{
    public static Delivery Submit(Simulation simulation, OpenView view, IReadOnlyList<(string Field, string Value)> values)
    {
        if (view.Json["submit"] is null)
            throw new InvalidOperationException($"There is nothing to send in: {Reading.Window(simulation.World, view, 1).Words}");
        var inputs = Controls.All(view.Json["blocks"] as JsonArray).Where(one => one.Block.Text("type") == "input").ToList();
        var fields = inputs.ConvertAll(one => Reading.Field(view, one.Block, one.Control));
        if (values.FirstOrDefault(value => !fields.Exists(field => field.Is(value.Field))).Field is { } stray)
            throw new InvalidOperationException($"The window has no field {stray}.");
        for (var index = 0; index < inputs.Count; index++)
            Fill(simulation, view, inputs[index].Control, fields[index], [.. values.Where(value => fields[index].Is(value.Field)).Select(value => value.Value)]);
        view.Errors.Clear();
        return new Delivery(
            simulation.World.Ids.NextGuid(), Delivery.Interactive, InteractionWire.OfView(simulation, view, "view_submission"),
            view.Installation)
        {
            User = view.Owner, View = view,
        };
    }

    private static void Fill(Simulation simulation, OpenView view, JsonObject control, FormField field, IReadOnlyList<string> given)
    {
        var key = (field.BlockId, field.ActionId);
        if (given.Count > 0)
        {
            view.State[key] = field.IsText
                ? Typed(field, given[0]) : Picking.State(simulation, view.Owner, control, Lines(field, given));
        }

        if (field.Required && IsEmpty(view.State[key]))
            throw new InvalidOperationException($"Slack lets nobody send the window without {field.Label}.");
    }

    private static JsonObject Typed(FormField field, string text)
    {
        if (text.Length > 0 && (text.Length < field.MinimumLength || text.Length > field.MaximumLength))
            throw new InvalidOperationException($"Slack lets nobody send {text.Length} characters for {field.Label}.");
        return new JsonObject { ["type"] = field.Type, ["value"] = text.Length == 0 ? null : text };
    }

    private static List<string> Lines(FormField field, IReadOnlyList<string> given)
    {
        var lines = given.Where(line => line.Length > 0).ToList();
        return lines.Count <= field.Maximum
            ? lines : throw new InvalidOperationException($"The field {field.Label} does not take {lines.Count} lines.");
    }

    private static bool IsEmpty(JsonObject state) =>
        state.All(part => part.Key == "type" || part.Value is null or JsonArray { Count: 0 } || part.Value.ToString().Length == 0);
}
