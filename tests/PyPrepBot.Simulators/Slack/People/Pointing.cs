using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Presses and choices.</summary>
internal static class Pointing
{
    public static Delivery Press(Simulation simulation, SlackUser user, IEnumerable<Place> places, string labelOrId)
    {
        foreach (var place in places)
        {
            var found = Controls.All(place.Blocks).FirstOrDefault(one => IsButton(one.Control, labelOrId));
            if (found.Control is not null)
                return Act(simulation, user, place, found.Block, found.Control, state: null);
        }

        throw new InvalidOperationException($"{user.Name} sees no button {labelOrId}.");
    }

    /// <summary>Chooses lines of the first list that has them all; null where the bot hears nothing of it before the window is sent.</summary>
    public static Delivery? Choose(
        Simulation simulation, SlackUser user, IEnumerable<Place> places, string? actionId, IReadOnlyList<string> lines)
    {
        foreach (var place in places)
        {
            var found = Controls.All(place.Blocks).FirstOrDefault(one => IsList(one.Control)
                && (actionId is null || one.Control.Text("action_id") == actionId)
                && Picking.Takes(simulation, user, one.Control, lines));
            if (found.Control is not null)
                return Choose(simulation, user, place, found.Block, found.Control, lines);
        }

        throw new InvalidOperationException($"{user.Name} sees no list with {string.Join(", ", lines)}.");
    }

    /// <summary>What a bot must not trust: any action_id on a message or window it wrote.</summary>
    public static Delivery Forge(Simulation simulation, SlackUser user, Place place, string actionId, IReadOnlyList<string> values)
    {
        var block = new JsonObject { ["block_id"] = "forged" };
        var control = new JsonObject { ["type"] = values.Count == 0 ? "button" : "static_select", ["action_id"] = actionId };
        var state = values.Count == 0
            ? null
            : new JsonObject { ["selected_option"] = new JsonObject { ["text"] = Words(values[0]), ["value"] = values[0] } };
        if (values.Count > 1)
        {
            control["type"] = "multi_static_select";
            state = new JsonObject
            {
                ["selected_options"] = Json.List(values.Select(value => new JsonObject { ["text"] = Words(value), ["value"] = value })),
            };
        }

        return Act(simulation, user, place, block, control, state);
    }

    private static Delivery? Choose(
        Simulation simulation, SlackUser user, Place place, JsonObject block, JsonObject control, IReadOnlyList<string> lines)
    {
        if (lines.Count > BlockReading.Most(control))
            throw new InvalidOperationException($"The list {control.Text("action_id")} does not take {lines.Count} lines.");
        var state = Picking.State(simulation, user, control, lines);
        simulation.Sights.Of(user).EndSuggestions();
        var key = (block.Text("block_id")!, control.Text("action_id")!);
        if (place.View is { } view)
            view.State[key] = state;
        else
            simulation.Sights.Of(user).Chosen[(place.Message!, key.Item1, key.Item2)] = state;
        return Controls.Dispatches(block) ? Act(simulation, user, place, block, control, state) : null;
    }

    private static Delivery Act(
        Simulation simulation, SlackUser user, Place place, JsonObject block, JsonObject control, JsonObject? state)
    {
        var action = InteractionWire.Action(simulation.World.Ids, block, control, state);
        if (place.View is { } view)
        {
            return new Delivery(
                simulation.World.Ids.NextGuid(), Delivery.Interactive, InteractionWire.InView(simulation, view, action), view.Installation)
            {
                User = user, View = view,
            };
        }

        var hook = simulation.Hooks.Issue(place.Installation, place.Message!.Channel, user, source: place.Message);
        var values = InteractionWire.StateOf(place.Message);
        foreach (var ((message, blockId, actionId), chosen) in simulation.Sights.Of(user).Chosen)
        {
            if (message == place.Message && values[blockId] is JsonObject known && known.ContainsKey(actionId))
                known[actionId] = chosen.DeepClone();
        }

        return new Delivery(
            simulation.World.Ids.NextGuid(), Delivery.Interactive, InteractionWire.OnMessage(simulation, hook, action, values),
            place.Installation)
        {
            User = user, Hook = hook,
        };
    }

    private static JsonObject Words(string text) => new() { ["type"] = "plain_text", ["text"] = text };

    private static bool IsButton(JsonObject control, string labelOrId) => control.Text("type") == "button"
        && (control.Text("action_id") == labelOrId || BlockReading.Text(control["text"], null) == labelOrId);

    private static bool IsList(JsonObject control) => control.Text("type") is not ("button" or "plain_text_input" or null);
}
