using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Typing into a list that asks the bot for its lines.</summary>
internal static class Suggesting
{
    private const int UsualMinimum = 3;

    public static Delivery Ask(Simulation simulation, SlackUser user, IEnumerable<Place> places, string labelOrId, string typed)
    {
        foreach (var place in places)
        {
            var (block, control) = Controls.All(place.Blocks).FirstOrDefault(one =>
                one.Control.Text("type") is "external_select" or "multi_external_select"
                && (one.Control.Text("action_id") == labelOrId || one.Block["label"].Text("text") == labelOrId
                    || one.Control["placeholder"].Text("text") == labelOrId));
            if (control is null)
                continue;
            if (typed.Length < control.Number("min_query_length", UsualMinimum))
                throw new InvalidOperationException($"Slack asks for no lines after {typed.Length} characters.");
            var payload = InteractionWire.Suggestion(simulation, user, place, block.Text("block_id")!, control.Text("action_id")!, typed);
            return new Delivery(simulation.World.Ids.NextGuid(), Delivery.Interactive, payload, place.Installation)
            {
                User = user, View = place.View,
            };
        }

        throw new InvalidOperationException($"{user.Name} sees no list {labelOrId} to type into.");
    }
}
