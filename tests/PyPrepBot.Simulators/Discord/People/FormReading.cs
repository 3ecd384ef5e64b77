using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>The parts of a form.</summary>
internal static class FormReading
{
    public static FormField? Field(JsonNode? item) => Components.TypeOf(item) switch
    {
        18 => Field(Components.TextOf(item, "label"), (JsonObject)item!["component"]!),
        1 => Field(Components.TextOf(item!["components"]![0], "label"), (JsonObject)item["components"]![0]!),
        _ => null,
    };

    public static IEnumerable<string> Texts(JsonNode item)
    {
        yield return Components.TextOf(item, "content");
        if (Field(item) is not { } field)
            yield break;
        yield return field.Label;
        yield return Components.TextOf(item, "description");
        foreach (var option in field.Options)
            yield return option.Label;
    }

    private static FormField Field(string label, JsonObject component)
    {
        var type = Components.TypeOf(component);
        var options = Reading.Options(component);
        return new FormField(
            Components.TextOf(component, "custom_id"), label, type, type != 23 && component["required"]?.GetValue<bool>() != false,
            component["value"]?.ToString(), options)
        {
            MinimumLength = (int)component["min_length"].Or(0),
            MaximumLength = (int)component["max_length"].Or(4000),
            Maximum = (int)component["max_values"].Or(type == 22 ? options.Count : 1),
        };
    }
}
