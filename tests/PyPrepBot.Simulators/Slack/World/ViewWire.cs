using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>Windows and Home tabs as Slack describes them.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload</remarks>
internal static class ViewWire
{
    public static JsonObject Write(SlackApp app, OpenView view)
    {
        var json = (JsonObject)view.Json.DeepClone();
        json["id"] = view.Id;
        json["team_id"] = view.Owner.Workspace.Id;
        json["app_id"] = app.Id;
        json["app_installed_team_id"] = view.Installation.Workspace?.Id ?? view.Installation.EnterpriseId;
        json["bot_id"] = view.Installation.BotId;
        json["hash"] = view.Hash;
        json["root_view_id"] = view.RootId;
        json["previous_view_id"] = view.PreviousId;
        json["private_metadata"] ??= "";
        json["callback_id"] ??= "";
        json["external_id"] ??= "";
        json["clear_on_close"] ??= false;
        json["notify_on_close"] ??= false;
        json["close"] ??= null;
        json["submit"] ??= null;
        json["state"] = new JsonObject { ["values"] = Values(view) };
        return json;
    }

    public static JsonObject Values(OpenView view)
    {
        var values = new JsonObject();
        foreach (var ((block, action), state) in view.State)
        {
            if (values[block] is not JsonObject place)
                values[block] = place = [];
            place[action] = state.DeepClone();
        }

        return values;
    }
}
