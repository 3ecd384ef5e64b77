using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Views;

/// <summary>All windows and Home tabs there are.</summary>
internal sealed class ViewBook(Simulation simulation)
{
    private const int MostStacked = 3;

    private readonly Dictionary<string, OpenView> _views = [];

    public OpenView? Find(string id) => _views.GetValueOrDefault(id);

    public OpenView? FindExternal(Installation installation, string externalId) => _views.Values.FirstOrDefault(
        view => view.IsOpen && view.Installation == installation && view.ExternalId == externalId && externalId.Length > 0);

    /// <summary>Whether another view has this external id already.</summary>
    public bool Takes(Installation installation, string? externalId, OpenView? changes) =>
        externalId is { Length: > 0 } && FindExternal(installation, externalId) is { } taken && taken != changes;

    /// <summary>A window takes the place of those that were open before it.</summary>
    public OpenView Open(SlackUser user, Installation installation, JsonObject json)
    {
        simulation.Sights.Of(user).CloseAll();
        return Added(new OpenView(simulation.World.Ids.Next('V'), user, installation), json);
    }

    /// <summary>A window on top of another; null where there is none, or where there are three.</summary>
    public OpenView? Push(SlackUser user, Installation installation, JsonObject json)
    {
        var stack = simulation.Sights.Of(user).Windows;
        if (stack.Count is 0 or >= MostStacked)
            return null;
        return Added(
            new OpenView(simulation.World.Ids.Next('V'), user, installation) { RootId = stack[0].Id, PreviousId = stack[^1].Id }, json);
    }

    public OpenView Publish(SlackUser user, Installation installation, JsonObject json)
    {
        var sight = simulation.Sights.Of(user);
        if (sight.Home is not { } home)
            return Added(new OpenView(simulation.World.Ids.Next('V'), user, installation), json);
        Change(home, json);
        return home;
    }

    public void Change(OpenView view, JsonObject json)
    {
        Fill(view, json);
        view.Edits++;
        simulation.Sights.Of(view.Owner).Show(view);
        simulation.World.Changed();
    }

    private OpenView Added(OpenView view, JsonObject json)
    {
        _views[view.Id] = view;
        Fill(view, json);
        simulation.Sights.Of(view.Owner).Show(view);
        simulation.World.Changed();
        return view;
    }

    private void Fill(OpenView view, JsonObject json)
    {
        view.Json = (JsonObject)json.DeepClone();
        view.Json["blocks"] = BlockIds.Filled((JsonArray)json["blocks"]!, simulation.World.Ids);
        view.Hash = $"{simulation.Time.GetUtcNow().ToUnixTimeSeconds()}.{simulation.World.Ids.NextSecret(8)}";
        ViewState.Begin(view);
    }
}
