using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.Views;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Windows and Home tabs.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals</remarks>
internal static class ViewMethods
{
    public static ApiReply Open(ApiCall call)
    {
        var json = Examined(call, Surface.Modal);
        var user = call.Simulation.Triggers.Redeem(call);
        return Written(call, call.Simulation.Views.Open(user, call.Installation, json));
    }

    public static ApiReply Push(ApiCall call)
    {
        var json = Examined(call, Surface.Modal);
        var user = call.Simulation.Triggers.Redeem(call);
        return call.Simulation.Views.Push(user, call.Installation, json) is { } view
            ? Written(call, view)
            : throw new RefusalException(call.Simulation.Sights.Of(user).Windows.Count == 0 ? "not_found" : "push_limit_reached");
    }

    public static ApiReply Update(ApiCall call)
    {
        var views = call.Simulation.Views;
        var found = call.Text("view_id") is { } id ? views.Find(id)
            : call.Text("external_id") is { } external ? views.FindExternal(call.Installation, external)
            : throw ApiCall.Invalid("missing required field: view_id", "view_id");
        if (found is not { IsOpen: true } view || view.Installation != call.Installation)
            throw new RefusalException("not_found");
        var json = Examined(call, view.IsHome ? Surface.Home : Surface.Modal, view);
        Demand(call, view);
        views.Change(view, json);
        return Written(call, view);
    }

    public static ApiReply Publish(ApiCall call)
    {
        if (!call.World.App.HasHome)
            throw new RefusalException("not_enabled");
        var user = call.User(call.Needed("user_id"));
        var sight = call.Simulation.Sights.Of(user);
        var json = Examined(call, Surface.Home, sight.Home);
        if (sight.Home is { } home)
            Demand(call, home);
        else if (call.Text("hash") is not null)
            throw new RefusalException("hash_conflict");
        return Written(call, call.Simulation.Views.Publish(user, call.Installation, json));
    }

    private static void Demand(ApiCall call, OpenView view)
    {
        if (call.Text("hash") is { } hash && hash != view.Hash)
            throw new RefusalException("hash_conflict");
    }

    private static JsonObject Examined(ApiCall call, Surface surface, OpenView? changes = null)
    {
        var text = call.Needed("view");
        if (System.Text.Encoding.UTF8.GetByteCount(text) > ViewRules.MaximumBytes)
            throw new RefusalException("view_too_large");
        var view = Json.Parse(text) as JsonObject ?? throw ApiCall.Invalid("must be a valid view", "view");
        var faulty = ViewRules.Check(view, surface, "/view", call.Note);
        if (faulty.Any)
            throw new RefusalException(ApiReply.Invalid("invalid_arguments", faulty));
        if (call.Simulation.Views.Takes(call.Installation, view.Text("external_id"), changes))
            throw new RefusalException("duplicate_external_id");
        return view;
    }

    private static ApiReply Written(ApiCall call, OpenView view) => ApiReply.Ok(("view", ViewWire.Write(call.World.App, view)));
}
