using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>The commands of the application, per scope.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands</remarks>
internal static class CommandRoutes
{
    public static RestReply Read(RestCall call) => Refusal(call, out var scope) ?? RestReply.Ok(Shown(call, scope));

    public static RestReply Replace(RestCall call)
    {
        if (Refusal(call, out var scope) is { } refusal)
            return refusal;
        var errors = call.NewErrors();
        if (call.Request.Body is not JsonArray commands)
        {
            errors.Add("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return call.Invalid(errors);
        }

        CommandRules.Check(errors, commands);
        if (errors.Any)
            return call.Invalid(errors);
        if (CountNew(call, scope, commands) is var created && created > call.Simulation.Faults.CommandCreates)
            return RestReply.Error(400, 30034, "Max number of daily application command creates has been reached (200)");
        call.Simulation.Faults.CommandCreates -= created;
        call.World.Commands[scope] = [.. commands.Select(command => Registered(call, scope, command!.AsObject()))];
        call.World.Changed();
        return RestReply.Ok(call.World.CommandsOf(scope).DeepClone());
    }

    private static RestReply? Refusal(RestCall call, out string scope)
    {
        var isGuild = call.Request.Path.Contains("/guilds/", StringComparison.Ordinal);
        var guild = isGuild ? call.Value(1) : "";
        scope = guild;
        if (call.Value(0) != call.World.Application.Id)
            return RestReply.Error(403, 20012, "You are not authorized to perform this action on this application");
        return isGuild && !call.World.Guilds.Any(one => one.Id == guild && one.HasBot) ? RestReply.MissingAccess() : null;
    }

    private static JsonArray Shown(RestCall call, string scope)
    {
        var commands = (JsonArray)call.World.CommandsOf(scope).DeepClone();
        if (call.Query("with_localizations") != "true")
            Hide(commands);
        return commands;
    }

    private static void Hide(JsonArray items)
    {
        foreach (var item in items.OfType<JsonObject>())
        {
            item.Remove("name_localizations");
            item.Remove("description_localizations");
            if (item["options"] is JsonArray options)
                Hide(options);
        }
    }

    private static int CountNew(RestCall call, string scope, JsonArray commands) =>
        commands.Count(command => Existing(call, scope, command!.AsObject()) is null);

    private static JsonNode? Existing(RestCall call, string scope, JsonObject command) => call.World.CommandsOf(scope).FirstOrDefault(
        old => old!["name"]!.ToString() == command["name"]!.ToString() && old["type"].Or(1) == command["type"].Or(1));

    private static JsonObject Registered(RestCall call, string scope, JsonObject command)
    {
        var registered = (JsonObject)command.DeepClone();
        registered["id"] = Existing(call, scope, command)?["id"]!.ToString() ?? call.World.Ids.Next();
        registered["application_id"] = call.World.Application.Id;
        registered["version"] = call.World.Ids.Next();
        registered["type"] = command["type"].Or(1);
        registered["description"] ??= "";
        registered["default_member_permissions"] ??= null;
        registered["nsfw"] ??= false;
        if (scope.Length > 0)
            registered["guild_id"] = scope;
        return registered;
    }
}
