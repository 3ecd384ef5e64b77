using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Presses and choices on messages.</summary>
internal static class Pointing
{
    public static InteractionStart Press(GuildMember member, DiscordWorld world, IEnumerable<StoredMessage> messages, string labelOrId)
    {
        foreach (var message in messages)
        {
            var button = Reading.Message(world, message).Buttons.FirstOrDefault(one => one.CustomId is not null && one.Is(labelOrId));
            if (button is null)
                continue;
            if (button.Disabled)
                throw new InvalidOperationException($"The button {labelOrId} is disabled.");
            return Start(member, message, new JsonObject { ["component_type"] = 2, ["custom_id"] = button.CustomId });
        }

        throw new InvalidOperationException($"{member.Name} sees no button {labelOrId}.");
    }

    public static InteractionStart Choose(
        GuildMember member, DiscordWorld world, IEnumerable<StoredMessage> messages, string? customId, IReadOnlyList<string> lines)
    {
        foreach (var message in messages)
        {
            var select = Reading.Message(world, message).Selects
                .FirstOrDefault(one => customId is null
                    ? lines.All(line => one.Options.Any(option => option.Is(line))) : one.CustomId == customId);
            if (select is null)
                continue;
            if (select.Disabled || lines.Count < select.Minimum || lines.Count > select.Maximum)
                throw new InvalidOperationException($"The menu {select.CustomId} does not take {lines.Count} lines.");
            var values = lines.Select(line =>
                select.Options.FirstOrDefault(option => option.Is(line))?.Value
                ?? throw new InvalidOperationException($"There is no line {line}."));
            var data = new JsonObject { ["component_type"] = 3, ["custom_id"] = select.CustomId, ["values"] = Wire.Strings(values) };
            return Start(member, message, data);
        }

        throw new InvalidOperationException($"{member.Name} sees no menu with {string.Join(", ", lines)}.");
    }

    /// <summary>What a bot must not trust: any custom_id and any values.</summary>
    public static InteractionStart Start(GuildMember member, StoredMessage message, JsonObject data)
    {
        var component = Components.All(message.Components)
            .FirstOrDefault(one => Components.TextOf(one, "custom_id") == data["custom_id"]!.ToString());
        data["id"] = component?["id"].Or(1) ?? 1;
        return new InteractionStart(3, member, message.Channel, data) { Source = message };
    }
}
