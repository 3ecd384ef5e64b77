using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Fills in forms the way Discord's own window does: it lets nobody send what it would not take.</summary>
internal static class Filling
{
    public static InteractionStart Submit(
        DiscordWorld world, GuildMember member, (PendingInteraction Opener, JsonObject Modal) form,
        IReadOnlyList<(string Field, string Value)> values)
    {
        var seen = Reading.Form(world, form.Modal);
        if (values.FirstOrDefault(value => !seen.Fields.Any(field => field.Is(value.Field))).Field is { } stray)
            throw new InvalidOperationException($"The form has no field {stray}.");
        var components = (JsonArray)form.Modal["components"]!.DeepClone();
        Components.Number(components);
        var data = new JsonObject
        {
            ["custom_id"] = seen.CustomId,
            ["components"] = Wire.List(components.Select(item => Item(item!, seen, values))),
        };
        return new InteractionStart(5, member, form.Opener.Channel, data) { Source = form.Opener.Source };
    }

    private static JsonObject Item(JsonNode item, Form form, IReadOnlyList<(string Field, string Value)> values)
    {
        var written = new JsonObject { ["type"] = Components.TypeOf(item), ["id"] = item["id"].Or(1) };
        if (Components.TypeOf(item) == 18)
            written["component"] = Answer(item["component"]!, form, values);
        if (Components.TypeOf(item) == 1)
            written["components"] = new JsonArray(Answer(item["components"]![0]!, form, values));
        return written;
    }

    private static JsonObject Answer(JsonNode component, Form form, IReadOnlyList<(string Field, string Value)> values)
    {
        var field = form.Fields.First(one => one.CustomId == Components.TextOf(component, "custom_id"));
        var given = values.Where(value => field.Is(value.Field)).Select(value => value.Value).ToList();
        var answer = new JsonObject { ["type"] = field.Type, ["id"] = component["id"].Or(1), ["custom_id"] = field.CustomId };
        if (field.Type == 4)
            answer["value"] = Text(field, given.Count > 0 ? given[0] : field.Value ?? "");
        else if (field.Type == 23)
            answer["value"] = given.Count > 0 && bool.Parse(given[0]);
        else if (field.Type == 21)
            answer["value"] = Lines(field, given).FirstOrDefault();
        else
            answer["values"] = Wire.Strings(Lines(field, given));
        return answer;
    }

    private static string Text(FormField field, string text)
    {
        var length = Body.Runes(text);
        if ((length > 0 || field.Required)
            && (length < Math.Max(field.MinimumLength, field.Required ? 1 : 0) || length > field.MaximumLength))
            throw new InvalidOperationException($"Discord lets nobody send {length} characters for {field.Label}.");
        return text;
    }

    private static List<string> Lines(FormField field, List<string> given)
    {
        // What is chosen beforehand stays chosen until somebody chooses.
        var lines = given.Count > 0
            ? given.Select(line => field.Options.FirstOrDefault(option => option.Is(line))?.Value
                ?? (field.Options.Count == 0 ? line : throw new InvalidOperationException($"{field.Label} has no line {line}.")))
            : field.Options.Where(option => option.Default).Select(option => option.Value);
        var chosen = lines.ToList();
        if ((field.Required && chosen.Count == 0) || chosen.Count > field.Maximum)
            throw new InvalidOperationException($"The field {field.Label} does not take {chosen.Count} lines.");
        return chosen;
    }
}
