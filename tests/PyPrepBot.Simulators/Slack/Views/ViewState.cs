using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Views;

/// <summary>What stands in the fields of a window.</summary>
internal static class ViewState
{
    /// <summary>Fields begin as the bot says; where both ids are known already, what a person did there stays.</summary>
    public static void Begin(OpenView view)
    {
        var known = new Dictionary<(string, string), JsonObject>(view.State);
        view.State.Clear();
        foreach (var (block, control) in Controls.All(view.Json["blocks"] as JsonArray))
        {
            var key = (block.Text("block_id")!, control.Text("action_id")!);
            if (control.Text("type") is "button" or "overflow")
                continue;
            view.State[key] = known.GetValueOrDefault(key) is { } kept && kept.Text("type") == control.Text("type") ? kept : Initial(control);
        }
    }

    /// <summary>The state a control has before anybody touches it.</summary>
    public static JsonObject Initial(JsonObject control)
    {
        var type = control.Text("type")!;
        var state = new JsonObject { ["type"] = type };
        if (type.StartsWith("multi_", StringComparison.Ordinal) || type == "checkboxes")
            state[Several(type)] = control[Several(type).Replace("selected", "initial", StringComparison.Ordinal)]?.DeepClone() ?? new JsonArray();
        else if (Single(type) is { } name)
            state[name] = control[name.Replace("selected", "initial", StringComparison.Ordinal)]?.DeepClone();
        else
            state["value"] = control.Text("initial_value");
        return state;
    }

    /// <summary>The state of a control in which these lines were chosen.</summary>
    public static JsonObject Chosen(JsonObject control, IReadOnlyList<JsonNode> lines)
    {
        var type = control.Text("type")!;
        var state = new JsonObject { ["type"] = type };
        if (type.StartsWith("multi_", StringComparison.Ordinal) || type == "checkboxes")
            state[Several(type)] = Json.List(lines.Select(line => line.DeepClone()));
        else
            state[Single(type) ?? "value"] = lines.Count > 0 ? lines[0].DeepClone() : null;
        return state;
    }

    private static string? Single(string type) => type switch
    {
        "static_select" or "external_select" or "radio_buttons" or "overflow" => "selected_option",
        "users_select" => "selected_user",
        "channels_select" => "selected_channel",
        "conversations_select" => "selected_conversation",
        "datepicker" => "selected_date",
        "timepicker" => "selected_time",
        _ => null,
    };

    private static string Several(string type) => type switch
    {
        "multi_users_select" => "selected_users",
        "multi_channels_select" => "selected_channels",
        "multi_conversations_select" => "selected_conversations",
        _ => "selected_options",
    };
}
