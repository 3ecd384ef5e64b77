using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Gives every block and control the id it came without.</summary>
internal static class BlockIds
{
    public static JsonArray Filled(JsonArray blocks, SlackIds ids)
    {
        var filled = (JsonArray)blocks.DeepClone();
        foreach (var block in filled.OfType<JsonObject>())
        {
            block["block_id"] ??= ids.NextSecret(5);
            foreach (var control in Controls.Of(block))
                control["action_id"] ??= ids.NextSecret(5);
        }

        return filled;
    }
}
