using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Commands as they are typed: only what is registered can be.</summary>
internal static class Typing
{
    public static InteractionStart Command(
        Simulation simulation, GuildMember member, SimulatedChannel room, string path, IReadOnlyList<(string Name, object Value)> options)
    {
        var world = simulation.World;
        var (command, leaf, parts) = Find(world, member, room, path);
        var definitions = leaf["options"] as JsonArray ?? [];
        var needed = definitions.Where(one => one!["required"]?.GetValue<bool>() == true);
        if (needed.FirstOrDefault(one => options.All(option => option.Name != one!["name"]!.ToString())) is { } missing)
            throw new InvalidOperationException($"/{path} needs the option {missing["name"]}.");
        var (chosen, resolved) = Resolving.Of(simulation, definitions, options);
        var data = Data(command, parts, [.. chosen.Select(option => TypedOption.Write(path, definitions, option.Name, option.Value))]);
        if (resolved.Count > 0)
            data["resolved"] = resolved;
        return new InteractionStart(2, member, room, data) { Command = $"/{path}" };
    }

    public static InteractionStart Autocomplete(
        DiscordWorld world, GuildMember member, SimulatedChannel room, string path, string option, string typed,
        IReadOnlyList<(string Name, object Value)> others)
    {
        var (command, leaf, parts) = Find(world, member, room, path);
        var definitions = leaf["options"] as JsonArray ?? [];
        var definition = TypedOption.Find(path, definitions, option);
        if (definition["autocomplete"]?.GetValue<bool>() != true)
            throw new InvalidOperationException($"The option {option} of /{path} has no autocomplete.");
        JsonArray written = [.. others.Select(other => (JsonNode)TypedOption.Write(path, definitions, other.Name, other.Value))];
        written.Add(new JsonObject { ["name"] = option, ["type"] = definition["type"].Or(3), ["value"] = typed, ["focused"] = true });
        return new InteractionStart(4, member, room, Data(command, parts, written)) { FocusedType = definition["type"].Or(3) };
    }

    public static InteractionStart OnMessage(DiscordWorld world, GuildMember member, StoredMessage message, string name)
    {
        var command = Registered(world, message.Channel, 3).FirstOrDefault(one => one["name"]!.ToString() == name)
            ?? throw new InvalidOperationException($"No message command {name} is registered.");
        Admit(member, message.Channel, command);
        var data = new JsonObject
        {
            ["id"] = command["id"]!.ToString(), ["name"] = name, ["type"] = 3, ["target_id"] = message.Id,
            ["resolved"] = new JsonObject
            {
                ["messages"] = new JsonObject { [message.Id] = MessageWire.Write(world.Application, message) },
            },
        };
        return new InteractionStart(2, member, message.Channel, data) { Command = name };
    }

    public static IEnumerable<JsonObject> Registered(DiscordWorld world, SimulatedChannel room, int type) =>
        world.CommandsOf(room.Guild?.Id ?? "").Concat(room.Guild is null ? [] : world.CommandsOf(""))
            .Select(command => (JsonObject)command!).Where(command => command["type"].Or(1) == type);

    public static bool MaySee(GuildMember member, SimulatedChannel room, JsonObject command)
    {
        if (room.Guild is null)
            return command["contexts"] is not JsonArray contexts || contexts.Any(context => context.Or(0) == 1);
        if (command["default_member_permissions"]?.ToString() is not { } needed || member.Overrides.Contains(command["name"]!.ToString()))
            return true;
        var has = System.Numerics.BigInteger.Parse(member.Permissions, CultureInfo.InvariantCulture);
        var wants = System.Numerics.BigInteger.Parse(needed, CultureInfo.InvariantCulture);
        return !(has & Rights.Administrator).IsZero || (!wants.IsZero && (has & wants) == wants);
    }

    private static (JsonObject Command, JsonObject Leaf, string[] Parts) Find(DiscordWorld world, GuildMember member,
        SimulatedChannel room, string path)
    {
        var parts = path.TrimStart('/').Split(' ');
        var command = Registered(world, room, 1).FirstOrDefault(one => one["name"]!.ToString() == parts[0])
            ?? throw new InvalidOperationException($"No command /{parts[0]} is registered.");
        Admit(member, room, command);
        var leaf = command;
        foreach (var part in parts.Skip(1))
        {
            leaf = (leaf["options"] as JsonArray ?? []).OfType<JsonObject>()
                .FirstOrDefault(one => one["name"]!.ToString() == part && one["type"].Or(0) is 1 or 2)
                ?? throw new InvalidOperationException($"/{path} is not registered.");
        }

        if ((leaf["options"] as JsonArray ?? []).Any(one => one!["type"].Or(0) is 1 or 2))
            throw new InvalidOperationException($"/{path} needs a subcommand.");
        return (command, leaf, parts);
    }

    private static void Admit(GuildMember member, SimulatedChannel room, JsonObject command)
    {
        if (!MaySee(member, room, command))
            throw new InvalidOperationException($"{member.Name} is not offered {command["name"]} here.");
    }

    private static JsonObject Data(JsonObject command, string[] parts, JsonArray options)
    {
        var inner = options;
        for (var depth = parts.Length - 1; depth > 0; depth--)
        {
            var step = new JsonObject { ["name"] = parts[depth], ["type"] = parts.Length == 3 && depth == 1 ? 2 : 1 };
            if (inner.Count > 0)
                step["options"] = inner;
            inner = [step];
        }

        var data = new JsonObject { ["id"] = command["id"]!.ToString(), ["name"] = parts[0], ["type"] = 1 };
        if (inner.Count > 0)
            data["options"] = inner;
        if (command["guild_id"] is { } guild)
            data["guild_id"] = guild.ToString();
        return data;
    }
}
